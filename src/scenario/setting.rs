//! Where a scene is: rooms, the props that an author puts there, and both said in words.

use std::fmt::Write as _;

use indexmap::IndexMap;
use serde::Deserialize;

use super::vocabulary::Vocabulary;
use crate::practice::Id;

/// A room of `assets/rooms/rooms.ron`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Room {
    /// What it is called.
    pub name: String,
    /// What one sees on coming in.
    pub seen: String,
    /// Where props can be put, the best places first. A room has at least one of each kind.
    #[serde(default)]
    pub places: Vec<Anchor>,
}

/// A place for one prop, in the measure in which rooms are drawn: 1000 wide, 640 high, from the left upper corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Anchor {
    /// What kind of place it is.
    pub on: Stand,
    /// The middle of what stands here, and where its foot is; on a wall, the middle of what hangs here.
    pub at: (i32, i32),
    /// How large things are drawn here, in percent.
    #[serde(default = "whole")]
    pub size: u16,
}

fn whole() -> u16 {
    100
}

/// What a prop can stand on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Stand {
    /// The table, or what serves as one.
    Table,
    /// A counter, sideboard or sill behind the people.
    Counter,
    /// The floor.
    Floor,
    /// A wall, a door, a board.
    Wall,
    /// A chair, a couch, a bench.
    Seat,
}

impl Stand {
    /// All kinds of places.
    pub const ALL: [Self; 5] = [
        Self::Table,
        Self::Counter,
        Self::Floor,
        Self::Wall,
        Self::Seat,
    ];
}

/// A thing of `assets/rooms/props.ron` that tells something about who lives or sits here.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prop {
    /// What it is called in a list.
    pub name: String,
    /// What one sees, to be read within a sentence: "a school backpack".
    pub seen: String,
    /// Where it can be, the likeliest first.
    pub on: Vec<Stand>,
}

/// For each prop of a scene, in order, the place of the room it is put in; none, if all that would do are taken,
/// or if there is no such prop or room.
///
/// Props take their places in order, each the likeliest one that is free.
#[must_use]
pub fn places(vocabulary: &Vocabulary, room: &str, props: &[Id]) -> Vec<Option<Anchor>> {
    let all = vocabulary
        .rooms
        .get(room)
        .map_or(&[][..], |room| &room.places);
    let mut free: Vec<Anchor> = all.to_vec();
    let mut place = |id: &Id| {
        let prop = vocabulary.props.get(id)?;
        let at = prop
            .on
            .iter()
            .find_map(|on| free.iter().position(|spot| spot.on == *on))?;
        Some(free.remove(at))
    };
    props.iter().map(&mut place).collect()
}

/// A scene's surroundings in one or two plain sentences, for whoever cannot see them: the room, the time of day,
/// and the props in order. Nothing for a room that is not there.
#[must_use]
pub fn seen_in(vocabulary: &Vocabulary, room: &str, props: &[Id], evening: bool) -> String {
    let mut said = vocabulary
        .rooms
        .get(room)
        .map_or_else(String::new, |room| room.seen.clone());
    let things = listed(&vocabulary.props, props);
    let more = match (evening, things.is_empty()) {
        (false, true) => return said,
        (false, false) => format!("You also see {things}."),
        (true, true) => "It is evening.".to_owned(),
        (true, false) => format!("It is evening, and you also see {things}."),
    };
    if said.is_empty() {
        return more;
    }
    let _ = write!(said, " {more}");
    said
}

/// "a mug, a plate, and a phone".
fn listed(known: &IndexMap<Id, Prop>, props: &[Id]) -> String {
    let seen: Vec<&str> = props
        .iter()
        .filter_map(|id| Some(known.get(id)?.seen.as_str()))
        .collect();
    match seen.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [one, other] => format!("{one} and {other}"),
        [first @ .., last] => format!("{}, and {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shipped() -> Vocabulary {
        let (vocabulary, problems) = Vocabulary::shipped();
        assert!(problems.is_empty(), "{problems:?}");
        vocabulary
    }

    fn ids(props: &[&str]) -> Vec<Id> {
        props.iter().map(|id| (*id).to_owned()).collect()
    }

    #[track_caller]
    fn check_said(room: &str, props: &[&str], evening: bool, expected: &str) {
        let said = seen_in(&shipped(), room, &ids(props), evening);
        assert_eq!(said, expected);
    }

    #[test]
    fn a_room_and_its_props_are_said_in_plain_sentences() {
        let kitchen = "A kitchen table, a kettle, a window over the counter.";
        check_said("kitchen", &[], false, kitchen);
        check_said("kitchen", &[], true, &format!("{kitchen} It is evening."));
        check_said(
            "kitchen",
            &["backpack"],
            false,
            &format!("{kitchen} You also see a school backpack."),
        );
        check_said(
            "kitchen",
            &["backpack", "mug"],
            false,
            &format!("{kitchen} You also see a school backpack and a mug of tea."),
        );
        check_said(
            "kitchen",
            &["backpack", "mug", "flowers"],
            true,
            &format!(
                "{kitchen} It is evening, and you also see a school backpack, a mug of tea, and a jar of flowers."
            ),
        );
        check_said("kitchen", &["no-such-thing"], false, kitchen);
        check_said("nowhere", &[], false, "");
        check_said("nowhere", &["mug"], false, "You also see a mug of tea.");
    }

    #[test]
    fn any_prop_fits_into_any_room_and_every_room_has_every_kind_of_place() {
        let vocabulary = shipped();
        assert!(vocabulary.props.len() >= 20);
        for (room, about) in &vocabulary.rooms {
            for stand in Stand::ALL {
                assert!(
                    about.places.iter().any(|spot| spot.on == stand),
                    "{room} has no place for things that stand on {stand:?}"
                );
            }
            for prop in vocabulary.props.keys() {
                let placed = places(&vocabulary, room, std::slice::from_ref(prop));
                assert!(matches!(placed[..], [Some(_)]), "{prop} in {room}");
            }
        }
    }

    #[test]
    fn no_place_is_given_twice_and_a_full_room_takes_nothing_more() {
        let vocabulary = shipped();
        for (room, about) in &vocabulary.rooms {
            let many = vec!["mug".to_owned(); about.places.len() + 1];
            let mut taken: Vec<Anchor> = places(&vocabulary, room, &many)
                .into_iter()
                .flatten()
                .collect();
            let count = taken.len();
            taken.sort_by_key(|spot| (spot.on, spot.at));
            taken.dedup();
            assert_eq!(taken.len(), count, "{room}");
            assert!(count < many.len(), "{room}");
        }
        assert_eq!(places(&vocabulary, "nowhere", &ids(&["mug"])), [None]);
        assert_eq!(places(&vocabulary, "kitchen", &ids(&["mugg"])), [None]);
    }

    #[test]
    fn props_are_said_as_parts_of_a_sentence() {
        for (id, prop) in &shipped().props {
            let seen = &prop.seen;
            let starts_small = seen.chars().next().is_some_and(char::is_lowercase);
            assert!(starts_small && !seen.ends_with('.'), "{id}: {seen}");
            assert!(
                prop.name.chars().next().is_some_and(char::is_uppercase),
                "{id}"
            );
            assert!(!prop.on.is_empty(), "{id} can stand nowhere");
        }
    }

    #[test]
    fn every_prop_is_named_where_authors_read_of_them() {
        let page = include_str!("../../docs/scenario-format.md");
        for id in shipped().props.keys() {
            assert!(page.contains(&format!("`{id}`")), "{id}");
        }
    }
}
