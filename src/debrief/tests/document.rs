//! `docs/scoring.md` tells figures; here each of them is worked out again.
//!
//! The tables between `<!-- computed: … -->` and `<!-- end -->` are written anew with `BLESS=1`. A figure in a
//! sentence must stand in [`told`], made from the practice model or from a visit; a figure that does not is an error.

use std::fmt::Write as _;

use super::figures::{computed, sop};
use super::stakes::DOOR;
use super::visits::visit;
use crate::practice::Tenths;

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/scoring.md");

/// The document with its tables as they are worked out now, and the same without them.
fn written_anew(document: &str) -> (String, String) {
    const OPENS: &str = "<!-- computed: ";
    const CLOSES: &str = "<!-- end -->";
    let (mut anew, mut without) = (String::new(), String::new());
    let mut rest = document;
    while let Some((before, after)) = rest.split_once(OPENS) {
        let (name, after) = after.split_once(" -->").expect("a computed table is named");
        let (_, after) = after.split_once(CLOSES).expect("a computed table ends");
        write!(
            anew,
            "{before}{OPENS}{name} -->\n{}{CLOSES}",
            computed(name)
        )
        .expect("a text takes all");
        without.push_str(before);
        rest = after;
    }
    (anew + rest, without + rest)
}

/// Every figure that stands in a sentence, with enough of it to say what it is.
fn told() -> Vec<String> {
    let file = sop().file;
    let (worth, people, bands) = (&file.worth, &file.people, &file.bands);
    let menus = super::guesser::menus().map(|menu| {
        let worths: Vec<String> = menu
            .iter()
            .map(|worth| Tenths(*worth).to_string())
            .collect();
        let (last, others) = worths.split_last().expect("choices");
        format!("{} and {last}", others.join(", "))
    });
    let door = visit(DOOR);
    let door_mean: i32 = door
        .choices(door.moments().next().expect("the door"))
        .map(|choice| door.move_of(choice).panel.expect("rated").0)
        .sum::<i32>()
        / 4;
    vec![
        "from 1.0 to 5.0".to_owned(),
        "score = 100 · Σ".to_owned(),
        "So 100 is always the best, and 0 is what picking blindly brings.".to_owned(),
        format!("at least {} apart", worth.at_stake),
        format!("four choices that average {}", Tenths(door_mean)),
        format!("within {} of the best", worth.right_within),
        "gives exactly 100 in everything".to_owned(),
        "Random play gives 0, exactly for each moment and within 3 when".to_owned(),
        format!("which is worth {}.", worth.moving_on),
        format!("counts its worth less {}", worth.moving_on),
        format!("counts {} less its worth", worth.moving_on),
        "worth 5.0, 4.0, 4.0 and 3.0:".to_owned(),
        "worth 1.8 instead".to_owned(),
        format!(
            "worth {} or more, however often",
            worth.hub_opportunity_from
        ),
        format!("or {} in one principle, at emerging", bands.duties_hold),
        format!("With {} faults or more", bands.faults_hold),
        format!("fewer than {} opportunities", bands.least_opportunities),
        format!("a score below {} |", bands.developing_from),
        format!("a score of {} or more |", bands.developing_from),
        format!(
            "a score of {} or more, with at least {} opportunities",
            bands.practiced_from, bands.practiced_opportunities
        ),
        format!("{}, or {}, or {};", menus[0], menus[1], menus[2]),
        "from 0 to 100, hidden".to_owned(),
        format!(
            "betters a gauge by {} at most and worsens it by {} at most",
            people.most_gain, people.most_loss
        ),
        format!("costs a parent {} times as much", people.habit_to_parent),
        "Patterson and Forgatch 1985".to_owned(),
        format!(
            "From {} on a gain shrinks, at {} to half and at 100 to nothing",
            people.shrinks_from,
            i32::midpoint(people.shrinks_from, 100)
        ),
        "AnnoMI, 133 expert-coded".to_owned(),
        format!("fewer than {} replies", people.small_cell),
        format!("just that {} times as likely", people.toward),
        format!(
            "sustain talk {} times as likely",
            people.sustain_after_habit
        ),
    ]
}

#[test]
fn every_table_of_the_document_is_the_one_that_is_worked_out() {
    let document = std::fs::read_to_string(PATH).expect("docs/scoring.md");
    let (anew, _) = written_anew(&document);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(PATH, anew).expect("docs/scoring.md can be written");
    } else {
        assert_eq!(
            document, anew,
            "write the tables anew with BLESS=1, and look at what changed"
        );
    }
}

#[test]
fn every_figure_in_a_sentence_of_the_document_is_told_by_a_test() {
    let document = std::fs::read_to_string(PATH).expect("docs/scoring.md");
    let (_, mut rest) = written_anew(&document);
    for sentence in told() {
        assert!(
            rest.contains(&sentence),
            "docs/scoring.md does not say: {sentence}"
        );
        rest = rest.replace(&sentence, "");
    }
    for (number, line) in rest.lines().enumerate() {
        // The numbers of a numbered list are no figures.
        let text = line.trim_start_matches(|sign: char| sign.is_ascii_digit());
        let text = if text.starts_with(". ") { text } else { line };
        assert!(
            !text.contains(|sign: char| sign.is_ascii_digit()),
            "no test tells this figure, near line {number}: {line}"
        );
    }
}

#[test]
fn the_words_for_the_situations_weight_on_people_are_those_of_the_model() {
    // "half as large again" and "half as large": in words, so they are kept here.
    let people = sop().file.people;
    assert_eq!(
        (people.situation_helps, people.situation_hinders),
        (150, 50)
    );
}
