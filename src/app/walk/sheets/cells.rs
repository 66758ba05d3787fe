//! What stands on each sheet: a picture, an id and a sentence for every cue, mood, look, group and room.

use super::{Of, Sheet};
use crate::app::stage::color::tint;
use crate::app::stage::expression::Expression;
use crate::app::stage::look::{Beard, FigureLook, Hair, Skin, Style, Wear};
use crate::app::stage::picture::Still;
use crate::scenario::{Look, Part, Vocabulary};

/// A picture and the words below it.
#[derive(Clone, Debug)]
pub(super) struct Cell {
    /// The id.
    pub(super) id: String,
    /// A sentence about it, where there is one.
    pub(super) words: String,
    /// What the picture shows.
    pub(super) still: Still,
}

/// A room for which nothing is drawn shows one plain wall, so that people stand out.
const PLAIN: &str = "plain";

/// The cells of a sheet, in the order of the files.
pub(super) fn cells(sheet: &Sheet, vocabulary: &Vocabulary) -> Vec<Cell> {
    let cell = |id: &str, words: &str, room: &str, people| Cell {
        id: id.to_owned(),
        words: words.to_owned(),
        still: Still {
            room: room.to_owned(),
            evening: sheet.evening,
            people,
        },
    };
    let someone = |expression: Option<Expression>| {
        vec![(FigureLook::default(), expression.unwrap_or_default())]
    };
    match sheet.of {
        Of::Cues => vocabulary
            .cues
            .keys()
            .map(|id| {
                let they = ["they", "them", "their"].map(str::to_owned).into();
                let seen = vocabulary.told(id, "Someone", &they);
                cell(
                    id,
                    &seen,
                    PLAIN,
                    someone(Expression::of_cue(vocabulary, id)),
                )
            })
            .collect(),
        Of::Moods => vocabulary
            .moods
            .keys()
            .map(|id| {
                let shown = Expression::of_mood(vocabulary, id);
                cell(id, "", PLAIN, someone(shown))
            })
            .collect(),
        Of::Looks => looks()
            .into_iter()
            .map(|(id, look)| cell(&id, "", PLAIN, vec![(look, Expression::default())]))
            .collect(),
        Of::Groups => vocabulary
            .rooms
            .keys()
            .take(GROUP_ROOMS)
            .flat_map(|room| (1..=FAMILY.len()).map(move |count| (room, count)))
            .map(|(room, count)| cell(&format!("{room}-{count}"), "", room, family(count)))
            .collect(),
        Of::Rooms => (0..)
            .zip(&vocabulary.rooms)
            .map(|(at, (id, room))| {
                // By evening light others are there than by day.
                let shift = if sheet.evening { 2 } else { 0 };
                let count = 2 + (at + shift) % (FAMILY.len() - 1);
                cell(id, &room.seen, id, family(count))
            })
            .collect(),
    }
}

/// In so many rooms groups of every size are shown: enough to see what a table and what a sofa does to them.
const GROUP_ROOMS: usize = 2;

/// People for rooms, of many ages: as many as a scene can have.
const FAMILY: [(&str, Part, u32); 6] = [
    ("ruth", Part::Parent, 34),
    ("eli", Part::Child, 7),
    ("amara", Part::Kin, 71),
    ("dario", Part::Child, 15),
    ("officer-lin", Part::Professional, 45),
    ("tomas", Part::Network, 52),
];

/// The first of them.
fn family(count: usize) -> Vec<(FigureLook, Expression)> {
    FAMILY
        .iter()
        .take(count)
        .map(|&(id, part, age)| {
            let look = FigureLook::cast(id, part, age, &Look::default());
            (look, Expression::default())
        })
        .collect()
}

/// Every word of a look on the same person, every skin, and some ages.
fn looks() -> Vec<(String, FigureLook)> {
    let plain = FigureLook::default;
    let hair = Hair::ALL
        .iter()
        .map(|&(word, hair)| (format!("hair-{word}"), FigureLook { hair, ..plain() }));
    let style = Style::ALL
        .iter()
        .map(|&(word, style)| (format!("style-{word}"), FigureLook { style, ..plain() }));
    let beard = Beard::ALL.iter().map(|&(word, beard)| {
        let beard = Some(beard);
        (format!("beard-{word}"), FigureLook { beard, ..plain() })
    });
    let wear = Wear::ALL.iter().map(|&(word, wear)| {
        // Stripes show where something is worn open over them.
        let style = Style::Cardigan;
        let wears = vec![wear];
        let look = FigureLook {
            style,
            wears,
            ..plain()
        };
        (format!("wear-{word}"), look)
    });
    let glasses = std::iter::once((
        "glasses".to_owned(),
        FigureLook {
            glasses: Some(tint("#3A2A24")),
            ..plain()
        },
    ));
    let skin = Skin::ALL.into_iter().map(|skin| {
        (
            format!("skin-{}", skin.number),
            FigureLook { skin, ..plain() },
        )
    });
    let ages = [
        (2, "toddler"),
        (4, "small-child"),
        (7, "child"),
        (11, "older-child"),
        (15, "teenager"),
        (30, "adult"),
        (75, "elder"),
    ];
    let age = ages.into_iter().map(|(age, word)| {
        let part = if age < 18 { Part::Child } else { Part::Kin };
        let look = FigureLook::cast("eli", part, age, &Look::default());
        (format!("{word}-{age}"), look)
    });
    hair.chain(style)
        .chain(beard)
        .chain(wear)
        .chain(glasses)
        .chain(skin)
        .chain(age)
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_cell_has_a_name_of_its_own() {
        let (vocabulary, _) = Vocabulary::shipped();
        for sheet in Sheet::ALL {
            let cells = cells(&sheet, &vocabulary);
            let unique: BTreeSet<&String> = cells.iter().map(|cell| &cell.id).collect();
            assert_eq!(unique.len(), cells.len(), "{}", sheet.name());
            assert!(!cells.is_empty());
        }
    }

    fn ids(name: &str) -> BTreeSet<String> {
        let (vocabulary, _) = Vocabulary::shipped();
        Sheet::ALL
            .iter()
            .filter(|sheet| sheet.name() == name)
            .flat_map(|sheet| cells(sheet, &vocabulary))
            .map(|cell| cell.id)
            .collect()
    }

    #[test]
    fn sheets_hold_every_cue_mood_and_room() {
        let (vocabulary, _) = Vocabulary::shipped();
        assert_eq!(ids("cues"), vocabulary.cues.keys().cloned().collect());
        assert_eq!(ids("moods"), vocabulary.moods.keys().cloned().collect());
        assert_eq!(ids("rooms"), vocabulary.rooms.keys().cloned().collect());
        assert_eq!(ids("rooms-evening"), ids("rooms"));
        assert_eq!(ids("moods-evening"), ids("moods"));
    }

    #[test]
    fn looks_hold_every_word_skin_and_age() {
        let looks = ids("looks");
        for look in [
            "hair-hijab",
            "style-uniform",
            "beard-stubble",
            "wear-wheelchair",
            "wear-hearing-aid",
            "glasses",
            "skin-1",
            "skin-8",
            "child-7",
            "teenager-15",
            "adult-30",
            "elder-75",
        ] {
            assert!(looks.contains(look), "{look}");
        }
        let words = Hair::ALL.len() + Style::ALL.len() + Beard::ALL.len() + Wear::ALL.len();
        assert_eq!(looks.len(), words + Skin::ALL.len() + 1 + 7);
    }

    #[test]
    fn two_to_six_people_are_together_in_rooms() {
        let (vocabulary, _) = Vocabulary::shipped();
        let counts: BTreeSet<usize> = Sheet::ALL
            .iter()
            .filter(|sheet| sheet.name().starts_with("rooms"))
            .flat_map(|sheet| cells(sheet, &vocabulary))
            .map(|cell| cell.still.people.len())
            .collect();
        assert_eq!(counts, (2..=6).collect());
    }
}
