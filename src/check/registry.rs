//! Every rule in one list, in the order of their codes. To add one, write its two files and name it here.

use super::findings::Findings;
use super::subject::Subject;
use super::{choices, content, measure, playing, structure};
use crate::playtest::Report;
use crate::source::Severity;

/// Something that can be wrong with a scenario.
#[derive(Debug)]
pub struct Rule {
    /// Its code: `KT104`. Never used for anything else later.
    pub code: &'static str,
    /// Its name, after the thing that is wrong: `unreachable-moment`.
    pub name: &'static str,
    /// How much it usually matters.
    pub severity: Severity,
    /// What it finds, in one line.
    pub title: &'static str,
    /// Its explanation in Markdown, with a bad and a good example that are also its tests.
    pub text: &'static str,
    pub(super) find: Find,
}

/// How a rule looks.
#[derive(Debug)]
pub(super) enum Find {
    /// At the file alone.
    InFile(fn(&Subject<'_>, &mut Findings<'_>)),
    /// At what playing it by bots showed.
    ByPlaying(fn(&Subject<'_>, &Report, &mut Findings<'_>)),
}

/// All rules, sorted by code: `KT1xx` references and ways, `KT2xx` choices and replies, `KT3xx` what it measures,
/// `KT4xx` content and language, `KT5xx` what only playing finds.
pub const RULES: &[&Rule] = &[
    &structure::reference::RULE,
    &structure::file_name::RULE,
    &structure::duplicate_id::RULE,
    &structure::unreachable_moment::RULE,
    &structure::no_ending::RULE,
    &structure::all_choices_closed::RULE,
    &structure::hub_leaving::RULE,
    &structure::number_range::RULE,
    &structure::empty_text::RULE,
    &structure::id_form::RULE,
    &structure::hidden_fact::RULE,
    &structure::worked_example::RULE,
    &structure::unused_ending::RULE,
    &structure::props_without_place::RULE,
    &choices::fallback_reply::RULE,
    &choices::reply_destination::RULE,
    &choices::gauge_guard::RULE,
    &choices::no_skill::RULE,
    &choices::no_explanation::RULE,
    &choices::many_skills::RULE,
    &choices::says_or_does::RULE,
    &choices::target_behavior::RULE,
    &measure::straw_man::RULE,
    &measure::flat_moment::RULE,
    &measure::thin_middle::RULE,
    &measure::giveaway::RULE,
    &measure::promised_technique::RULE,
    &measure::rare_principle::RULE,
    &measure::rare_duty::RULE,
    &measure::critical_duty::RULE,
    &measure::panel_raters::RULE,
    &measure::panel_against_model::RULE,
    &measure::unnamed_worry::RULE,
    &measure::unheard_child::RULE,
    &content::content_note::RULE,
    &content::text_against_tags::RULE,
    &content::tag_without_cue::RULE,
    &content::reading_grade::RULE,
    &content::long_sentence::RULE,
    &content::words_to_avoid::RULE,
    &content::small_visit::RULE,
    &playing::strategy_wins::RULE,
    &playing::never_reached::RULE,
    &playing::score_outcome::RULE,
    &playing::calibration::RULE,
    &playing::single_talk::RULE,
];

impl Rule {
    /// What the rule finds in a file; nothing for a rule that needs play.
    #[must_use]
    pub fn statically(&self, subject: &Subject<'_>) -> Vec<crate::source::Finding> {
        let mut findings = Findings::of(self);
        if let Find::InFile(find) = self.find {
            find(subject, &mut findings);
        }
        findings.into_found()
    }

    /// What the rule finds in a report of play; nothing for a rule that needs none.
    #[must_use]
    pub fn by_playing(
        &self,
        subject: &Subject<'_>,
        report: &Report,
    ) -> Vec<crate::source::Finding> {
        let mut findings = Findings::of(self);
        if let Find::ByPlaying(find) = self.find {
            find(subject, report, &mut findings);
        }
        findings.into_found()
    }

    /// Whether the rule looks at what playing showed.
    #[must_use]
    pub fn needs_play(&self) -> bool {
        matches!(self.find, Find::ByPlaying(_))
    }
}
