//! What stands on each sheet: a picture, an id and a sentence for every cue, mood, look and room.

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
            .iter()
            .map(|(id, cue)| {
                let shown = Expression::of_cue(vocabulary, id);
                cell(id, &cue.seen, PLAIN, someone(shown))
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
        Of::Rooms => vocabulary
            .rooms
            .iter()
            .map(|(id, room)| cell(id, &room.seen, id, pair()))
            .collect(),
    }
}

/// Two people for rooms: someone grown up and a child.
fn pair() -> Vec<(FigureLook, Expression)> {
    let cast = |id, part, age| FigureLook::cast(id, part, age, &Look::default());
    let child = cast("eli", Part::Child, 7);
    vec![
        (cast("ruth", Part::Kin, 40), Expression::default()),
        (child, Expression::default()),
    ]
}

/// Every word of a look on the same person, every skin, and some ages.
fn looks() -> Vec<(String, FigureLook)> {
    let plain = FigureLook::default;
    let hair = Hair::ALL
        .iter()
        .map(|&(word, hair)| (format!("hair {word}"), FigureLook { hair, ..plain() }));
    let style = Style::ALL
        .iter()
        .map(|&(word, style)| (format!("style {word}"), FigureLook { style, ..plain() }));
    let beard = Beard::ALL.iter().map(|&(word, beard)| {
        let beard = Some(beard);
        (format!("beard {word}"), FigureLook { beard, ..plain() })
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
        (format!("wear {word}"), look)
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
            format!("skin {}", skin.number),
            FigureLook { skin, ..plain() },
        )
    });
    let age = [4, 7, 11, 15, 30, 70].into_iter().map(|age| {
        let part = if age < 18 { Part::Child } else { Part::Kin };
        let look = FigureLook::cast("eli", part, age, &Look::default());
        (format!("age {age}"), look)
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
}
