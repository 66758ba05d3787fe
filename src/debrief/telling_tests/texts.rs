//! What the text says of a small visit, part by part.

use insta::assert_snapshot;

use super::{
    FAMILY, GOOD, MODEL, POOR, attempt, balance, debrief_of_attempt, part, told, told_of, written,
};
use crate::debrief::{html, phrases};

#[test]
fn a_good_visit_begins_with_its_ending_and_what_was_done_well() {
    let told = told(&GOOD);
    assert_snapshot!(part(&told, "How it ended"), @r"
    An evening
    Ana turns on the light.
    Bo sleeps.
    ");
    assert_snapshot!(part(&told, "What you did well"), @r"

    + Decision 1: complex reflection
      “Being called on ‘again’ is hard.”
      Meets what is under the question.

    + Decision 2: plain worry
      “I am worried that Bo gets hurt at night.”
      Plain words can be answered.

    + Decision 3: asks for the child's view
      “What would Bo say about the nights?”
      Brings Bo in.
    ");
    assert_snapshot!(part(&told, "The three principles"), @r"
    Emerging, developing, practiced: how often you took one of the strongest ways
    at the decisions that counted. One visit shows a little; several show more.

    Good working relationships: Developing
      emerging - [developing] - practiced
      Work as partners.
      One decision of this visit counted for it.
      - Listening: shown in 1 of 1 chance (at decision 1)

    Critical thinking: Developing
      emerging - [developing] - practiced
      Find out and say it.
      One decision of this visit counted for it.
      - Naming the worry: shown in 1 of 1 chance (at decision 2)

    Safety, permanency and well-being: Developing
      emerging - [developing] - practiced
      Plan with the child.
      One decision of this visit counted for it.
      - The child's voice: shown in 1 of 1 chance (at decision 3)
    ");
}

#[test]
fn a_poor_visit_has_no_praise_and_says_how_it_could_have_gone() {
    let told = told(&POOR);
    assert_snapshot!(part(&told, "Where it went best"), @r"
    Wherever something was at stake, there was a stronger way. This came nearest
    to it, and here is why.

    - Decision 2: small talk
      Look at the drawing on the wall.
      A look is not a question.
    ");
    assert_snapshot!(part(&told, "What had to be done by the end"), @r"
    ! Say plainly what the worry is: Done in a way that hurts
        People can answer only what they heard.
        At decision 1 you said or did:
          “You are careless.”
    - Ask what it is like for the child: No chance came up
    ");
    assert_snapshot!(part(&told, "One thing to try on a real visit"), @r"
    Naming the worry
    Say who, what and when in one sentence.

      Before: Hints.
      With:   Plain words.

    Say it the way you talk. Finish this sentence in your own words:
      On my next visit, when …, I will say: …
    ");
    assert!(!written(&told).contains("What you did well"));
}

#[test]
fn what_was_learned_and_what_stayed_hidden_is_told_with_its_way() {
    assert_snapshot!(part(&told(&GOOD), "What you learned"), @r"
    - Decision 1: Nights are loud. (harm)
    - Decision 3: Bo wants a lamp. (wish)

    You knew before:
    - Someone called. (not known yet)

    Some things can be asked only once something else is known or said. There was
    one such chance, and you opened it.
    ");
    assert_snapshot!(
        part(&told(&POOR), "What stayed hidden, and what would have opened it"),
        @r"

        At decision 1: “Being called on ‘again’ is hard.”
          - Nights are loud. (harm)

        It comes up on another path.
          - Cleo comes on Sundays. (safety)

        On another path: “What would Bo say about the nights?”
          - Bo wants a lamp. (wish)
        "
    );
    assert_snapshot!(part(&told(&POOR), "Who was not heard"), @"- Cleo was never mentioned.");
}

#[test]
fn a_decision_is_told_with_its_reasons_and_the_stronger_way() {
    assert_snapshot!(part(&told(&POOR), "The visit, decision by decision"), @r"

    Decision 1 · At the table
    (Ana stays in the doorway.)
    Ana: “Who sent you?”
        Ana thought: Not again.
    You: “You are careless.”
        Label (habit)
      - There was a stronger way here.
        It shuts the door.
        Worth here: 1.5 label
      ! Label: You say what someone is.
        Instead: Say what they did.
        Stronger: “Being called on ‘again’ is hard.”
          Meets what is under the question.
          Worth here: 4.3 complex reflection · +0.4 this moment asked for
          listening
    Ana: “Out.”
        Ana: trust fell a lot, strain rose a lot and readiness fell. Ana’s answer
        leans away from the change.

    Decision 2
    You did this: Look at the drawing on the wall.
        Small talk
      - Going on without this would have been stronger.
        A look is not a question.
        Worth here: 2.6 small talk
    (Bo points at it.)
    Bo: “I made that.”

    Decision 3
    You: “Let us stop here.”
        Small talk
        Enough for now.
      ! You went on. These were still open, and worth it:
        - “I am worried that Bo gets hurt at night.”
          Plain words can be answered.
    Ana: “Fine.”
    ");
}

#[test]
fn turning_points_say_who_turned_and_what_they_thought() {
    assert_snapshot!(part(&told(&GOOD), "Who turned where"), @r"
    Ana: Trust begins low and ends in the middle; strain begins and ends in the
    middle; readiness begins low and ends in the middle. Ana’s answers: 2 toward
    the change, 2 neither way, 0 away from it.
    The change hoped for: Ana calls her sister before it gets loud.

    + 1. Decision 1: Ana’s trust rose more than at any other decision.
         You: “Being called on ‘again’ is hard.”
         Ana thought: She heard that.

    ! 2. Decision 2: Ana’s strain rose more than at any other decision.
         You: “I am worried that Bo gets hurt at night.”
         It was one of the strongest ways here all the same: what has to be said
         can be hard to hear.
    ");
}

#[test]
fn an_unreliable_measure_is_marked() {
    assert_snapshot!(part(&told(&GOOD), "Counts, for orientation"), @r"
    These count what you said, in the way that studies of motivational
    interviewing do. They are no score of that instrument: one visit is shorter
    than what it was made for.

    - Reflections to questions: 1 reflection to 1 question
      Published: fair 1 to 1, good 2 to 1.
      How often you said something back.
      Source: Manual.

    - Share of complex reflections: 1 of 1 reflections
      Published: fair 40%, good 50%.
      ! Raters were found to agree little on this one.
      How many said more.
      Source: Manual.
    ");
}

#[test]
fn a_visit_without_an_ending_says_so() {
    assert_snapshot!(part(&told(&GOOD[..1]), "How it ended"), @r"
    You left before the visit came to an ending. What follows is about the part
    that you made.
    ");
    assert!(html(&told(&GOOD[..1])).contains("You left before the visit came to an ending."));
}

#[test]
fn an_empty_visit_is_told_without_anything_invented() {
    assert_snapshot!(written(&told(&[])), @r"
    A small visit: after the visit
    Practice visit · 0 decisions

    How it ended
    ------------
    No decision was made on this visit, so there is nothing to tell yet.

    What this is, and what it is not
    --------------------------------
    Practice on an invented family. It shows what you chose here, not how you are
    with families; it is not made for hiring, discipline or certification, and
    following the steps of SOP does not guarantee an outcome. County policy and
    law come first.

    Worths come from the practice model and the author's judgment; practitioners
    have not rated this family yet.

    The same visit again: small, seed 7.
    ");
    balance::check(&html(&told(&[])));
}

#[test]
fn a_visit_that_cannot_be_replayed_says_where_it_stops() {
    let told = told(&["visit/door/hear", "visit/talk/gone"]);
    assert_snapshot!(part(&told, "How it ended"), @r"
    This family’s file has changed since the visit. It can be told up to decision
    1, and not after.
    ");
    assert!(html(&told).contains("It can be told up to decision 1"));
}

#[test]
fn nothing_at_stake_is_too_little_to_tell() {
    let family = FAMILY
        .replace(
            "skills: [\"complex-reflection\"]",
            "skills: [\"small-talk\"]",
        )
        .replace("skills: [\"label\"]", "skills: [\"small-talk\"]");
    let told = told_of(&family, MODEL, &GOOD[..1]);
    assert!(
        told.principles
            .iter()
            .all(|principle| principle.band.is_none())
    );
    assert_snapshot!(part(&told, "The three principles"), @r"
    Emerging, developing, practiced: how often you took one of the strongest ways
    at the decisions that counted. One visit shows a little; several show more.

    Good working relationships: too little to tell yet
      Work as partners.
      No decision of this visit counted for it.
      - Listening: no chance came up

    Critical thinking: too little to tell yet
      Find out and say it.
      No decision of this visit counted for it.
      - Naming the worry: no chance came up

    Safety, permanency and well-being: too little to tell yet
      Plan with the child.
      No decision of this visit counted for it.
      - The child's voice: no chance came up
    ");
    assert!(told.done_well.is_empty());
    assert!(html(&told).contains("Too little to tell yet"));
}

#[test]
fn a_path_taken_back_is_another_way() {
    let mut attempt = attempt(&POOR[..1]);
    attempt.rewind(0);
    for choice in GOOD {
        attempt.decide(choice.to_owned(), false);
    }
    let told = debrief_of_attempt(FAMILY, MODEL, &attempt);
    assert_snapshot!(part(&told, "Another way"), @r"
    You went back and tried something else. What you said first is kept here, and
    does not count.

    - Before you settled on decision 1:
        “You are careless.”
    ");
    assert!(html(&told).contains(phrases::NOT_COUNTED));
    assert!(html(&told).contains("Before you settled on decision <a href=\"#decision-1\">1</a>:"));
}
