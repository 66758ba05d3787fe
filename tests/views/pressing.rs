//! Pressing something answers with what it says.

use egui_kittest::kittest::Queryable;
use kitchen_table::app::screens::briefing::BriefingAction;
use kitchen_table::app::screens::conversation::ConversationAction;
use kitchen_table::app::screens::debrief::DebriefAction;
use kitchen_table::app::screens::glossary::{GlossaryAction, GlossaryState};
use kitchen_table::app::screens::home::HomeAction;
use kitchen_table::app::screens::problems::ProblemsAction;
use kitchen_table::session::Mode;

use crate::common::{Action, SCREENS, Screen, screen, world};

fn check(which: Screen, labels: &[&str], expected: &[Action]) {
    let mut harness = screen(which);
    for label in labels {
        harness.get_by_label(label).click();
        harness.run_steps(3);
    }
    assert_eq!(
        harness.state().answers,
        expected,
        "{which:?} after {labels:?}"
    );
}

#[test]
fn home_opens_a_family_and_leads_to_what_is_wrong() {
    let open = HomeAction::Open("bedtime".to_owned());
    check(
        Screen::Home,
        &["Bedtime, open the briefing"],
        &[Action::Home(open)],
    );
    let problems = HomeAction::ShowProblems("after-school".to_owned());
    let label = "Show what is wrong with after-school";
    check(Screen::Home, &[label], &[Action::Home(problems)]);
    let older = HomeAction::Open("second".to_owned());
    check(
        Screen::Home,
        &["A second family, open the briefing"],
        &[Action::Home(older)],
    );
    check(
        Screen::Home,
        &["Glossary"],
        &[Action::Home(HomeAction::Glossary)],
    );
    check(
        Screen::Home,
        &["Settings"],
        &[Action::Home(HomeAction::Settings)],
    );
}

#[test]
fn the_briefing_begins_the_way_that_was_chosen() {
    let begin = |mode| [Action::Briefing(BriefingAction::Begin(mode))];
    check(Screen::Briefing, &["Begin"], &begin(Mode::Coached));
    let practice = "Practice: You see how the family reacts, nothing else, until the debrief.";
    check(
        Screen::Briefing,
        &[practice, "Begin"],
        &begin(Mode::Practice),
    );
    let room = "Ask the room: For a class, large on the wall. You argue, one of you chooses.";
    check(Screen::Briefing, &[room, "Begin"], &begin(Mode::Room));
    let back = [Action::Briefing(BriefingAction::Back)];
    check(Screen::Briefing, &["Back to the families"], &back);
}

#[test]
fn a_visit_is_left_only_by_who_means_it() {
    let leave = [Action::Conversation(ConversationAction::Leave)];
    check(Screen::Moment, &["Leave"], &[]);
    check(Screen::Moment, &["Leave", "Stay"], &[]);
    check(Screen::Moment, &["Leave", "Stay", "Leave"], &[]);
    check(Screen::Moment, &["Leave", "Leave now"], &leave);
    check(Screen::Reasons, &["Leave", "Leave now"], &leave);
    check(Screen::Ending, &["Leave"], &leave);
}

#[test]
fn the_debrief_leads_on() {
    let answer = |action| [Action::Debrief(action)];
    check(
        Screen::Skilled,
        &["Visit again"],
        &answer(DebriefAction::Again),
    );
    check(
        Screen::Skilled,
        &["Save as a page"],
        &answer(DebriefAction::SaveHtml),
    );
    check(
        Screen::Skilled,
        &["Two workers"],
        &answer(DebriefAction::TwoWorkers),
    );
    check(
        Screen::Novice,
        &["Back to the families"],
        &answer(DebriefAction::Home),
    );
}

#[test]
fn a_decision_opens_to_why_and_can_be_taken_again() {
    let mut harness = screen(Screen::Novice);
    harness.state_mut().debrief.open.insert("turn-2".to_owned());
    harness.state_mut().debrief.jump = Some(2);
    harness.run_steps(4);
    harness
        .get_all_by_label("Go back to before decision 2")
        .last()
        .expect("an open decision offers another way")
        .click();
    harness.run_steps(3);
    let again = Action::Debrief(DebriefAction::AnotherWay(2));
    assert_eq!(harness.state().answers, [again]);
}

#[test]
fn a_skill_in_the_transcript_can_be_looked_up() {
    let skill = world().skilled.debrief.turns[0].chose.skills[0].clone();
    let mut harness = screen(Screen::Skilled);
    harness.state_mut().debrief.jump = Some(1);
    harness.run_steps(4);
    let label = format!("{}: look it up", skill.name);
    harness
        .get_all_by_label(&label)
        .next()
        .expect("the transcript names the skill")
        .click();
    harness.run_steps(3);
    let lookup = Action::Debrief(DebriefAction::Glossary(skill.name));
    assert_eq!(harness.state().answers, [lookup]);
}

#[test]
fn words_for_a_real_visit_stay_with_the_view() {
    let mut harness = screen(Screen::Skilled);
    let field = harness.get_by_role(egui::accesskit::Role::MultilineTextInput);
    field.focus();
    field.type_text("What was that like for him?");
    harness.run_steps(3);
    assert_eq!(
        harness.state().debrief.own_words,
        "What was that like for him?"
    );
}

#[test]
fn the_glossary_opens_at_a_name_and_finds_by_search() {
    let world = world();
    let habit = "Leading question";
    let state = GlossaryState::at(&world.glossary, habit);
    let mut harness = screen(Screen::Glossary);
    harness.state_mut().glossary = state;
    harness.run_steps(3);
    harness.get_by_label(habit);
    harness.get_by_label("Clear the search").click();
    harness.run_steps(3);
    assert!(harness.state().glossary.search.is_empty());
    harness.get_by_label("Back").click();
    harness.run_steps(3);
    let back = Action::Glossary(GlossaryAction::Back);
    assert_eq!(harness.state().answers, [back]);
}

#[test]
fn problems_show_their_place_and_lead_back() {
    let first = &world().problems.problems[0];
    let harness = screen(Screen::Problems);
    let place = format!("Line {}, column {}", first.line, first.column);
    assert!(harness.get_all_by_label(&place).next().is_some());
    let back = [Action::Problems(ProblemsAction::Back)];
    check(Screen::Problems, &["Back to the families"], &back);
}

#[test]
fn no_screen_shows_a_score() {
    // Bands and counts are told; the numbers behind them stay in the data.
    for which in [Screen::Skilled, Screen::Novice] {
        let harness = screen(which);
        let said = harness.query_all_by_label_contains("%").count();
        assert_eq!(said, 0, "{which:?} shows a percentage");
        assert_eq!(harness.query_all_by_label_contains("score").count(), 0);
    }
}

#[test]
fn every_text_has_been_given_its_values() {
    // Where one is missing, Fluent says the name of the place instead.
    for which in SCREENS {
        let harness = screen(which);
        let open = harness.query_all_by_label_contains("{$").count();
        assert_eq!(open, 0, "{which:?} shows an open place");
    }
}
