//! `coverage`: techniques, elements, skills and people across the scenarios.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;
use serde_json::{Value, json};

use super::library::Library;
use super::{Format, Outcome, terminal};
use crate::debrief::plain;
use crate::practice::Bits;
use crate::scenario::Part;
use crate::session::{MomentIdx, Plot, State};

/// Counts what the scenarios let a learner practice.
#[derive(Debug, Args)]
pub(super) struct CoverageArgs {
    /// Scenario files or folders; the scenarios' folder if none is named.
    paths: Vec<PathBuf>,
    /// How the report is printed.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Default)]
struct Counts {
    techniques: BTreeMap<String, (u32, u32)>,
    elements: BTreeMap<String, u32>,
    skills: BTreeMap<String, u32>,
    core_practice: BTreeMap<String, u32>,
    people: BTreeMap<String, u32>,
}

pub(super) fn run(library: &Library, args: &CoverageArgs) -> anyhow::Result<Outcome> {
    let mut counts = Counts::default();
    for id in library.model.file.techniques.keys() {
        counts.techniques.entry(id.clone()).or_default();
    }
    for file in library.files(&args.paths)? {
        count(&library.plot(file)?, &mut counts);
    }
    match args.format {
        Format::Json => terminal::print_json(&as_json(&counts))?,
        Format::Text => terminal::print(&plain(&as_text(&counts))),
    }
    Ok(Outcome::Fine)
}

fn count(plot: &Plot, counts: &mut Counts) {
    let model = &plot.model;
    let (start, _) = State::start(plot, 0);
    for (id, technique) in &model.file.techniques {
        let skills: Vec<_> = technique
            .skills
            .iter()
            .filter_map(|id| model.skill(id))
            .collect();
        let practiced = |moment: &MomentIdx| {
            right_choices(plot, &start, *moment).iter().any(|choice| {
                plot.move_of(*choice)
                    .skills
                    .iter()
                    .any(|skill| skills.contains(skill))
            })
        };
        let mut scenes: BTreeMap<u32, u32> = BTreeMap::new();
        for moment in plot.moments().filter(practiced) {
            *scenes.entry(plot.scene_of(moment).0).or_default() += 1;
        }
        // A conversation practices a technique when at least three of its moments have it among the right choices.
        let many =
            u32::try_from(scenes.values().filter(|moments| **moments >= 3).count()).unwrap_or(0);
        let whole: u32 = scenes.values().sum();
        let entry = counts.techniques.entry(id.clone()).or_default();
        entry.0 += many;
        entry.1 += u32::from(whole >= 3);
    }
    for moment in plot.moments() {
        let right = right_choices(plot, &start, moment);
        for (element, (id, text)) in model.file.elements.iter().enumerate() {
            let shows = |choice: &crate::session::ChoiceIdx| {
                plot.move_of(*choice).shows.meets(Bits::of([element]))
            };
            if right.iter().any(shows) {
                *counts.elements.entry(id.clone()).or_default() += 1;
                for behavior in &text.core_practice {
                    *counts.core_practice.entry(behavior.clone()).or_default() += 1;
                }
            }
        }
        for choice in plot.choices(moment) {
            for skill in &plot.move_of(choice).skills {
                let id = model.skill_text(*skill).0.to_owned();
                *counts.skills.entry(id).or_default() += 1;
            }
        }
    }
    for person in plot.scenario.people.values() {
        let part = match person.part {
            Part::Parent => "parents",
            Part::Child => "children",
            Part::Kin => "kin",
            Part::Network => "network",
            Part::Professional => "professionals",
        };
        *counts.people.entry(part.to_owned()).or_default() += 1;
    }
}

/// The choices of a moment within reach of the best, as the moment stands at the start.
fn right_choices(plot: &Plot, start: &State, moment: MomentIdx) -> Vec<crate::session::ChoiceIdx> {
    let rule = &plot.model.file.worth;
    let worths: Vec<_> = plot
        .choices(moment)
        .filter(|choice| !plot.leaves(*choice))
        .map(|choice| (choice, start.worth_total(plot, choice)))
        .collect();
    let best = worths
        .iter()
        .map(|(_, worth)| *worth)
        .max()
        .unwrap_or_default();
    let least = if plot.is_hub(moment) {
        rule.hub_opportunity_from.0
    } else {
        best - rule.right_within.0
    };
    worths
        .into_iter()
        .filter(|(_, worth)| *worth >= least)
        .map(|(choice, _)| choice)
        .collect()
}

fn as_json(counts: &Counts) -> Value {
    let techniques: BTreeMap<_, _> = counts
        .techniques
        .iter()
        .map(|(id, (scenes, scenarios))| (id, json!({ "scenes": scenes, "scenarios": scenarios })))
        .collect();
    let elements: BTreeMap<_, _> = counts
        .elements
        .iter()
        .map(|(id, opportunities)| (id, json!({ "opportunities": opportunities })))
        .collect();
    json!({
        "techniques": techniques,
        "elements": elements,
        "skills": counts.skills,
        "core_practice": counts.core_practice,
        "people": counts.people,
    })
}

fn as_text(counts: &Counts) -> String {
    let mut lines = vec!["Techniques (scenes that practice it, scenarios):".to_owned()];
    lines.extend(
        counts
            .techniques
            .iter()
            .map(|(id, (scenes, scenarios))| format!("  {id:<34} {scenes:>4} {scenarios:>4}")),
    );
    for (title, list) in [
        (
            "Elements (moments where a right choice shows it):",
            &counts.elements,
        ),
        ("Skills and habits (choices):", &counts.skills),
        (
            "Core Practice Model behaviors (moments that serve it):",
            &counts.core_practice,
        ),
        ("People:", &counts.people),
    ] {
        lines.push(format!("\n{title}"));
        lines.extend(
            list.iter()
                .map(|(name, number)| format!("  {name:<60} {number:>4}")),
        );
    }
    lines.join("\n")
}
