//! Questions: open and closed, polite, leading, leave and checks.

use crate::wording::QuestionForm::{
    self, Check, Closed, Declarative, Echo, Invitation, Leading, Narrow, Open, Permission,
};
use crate::wording::{question_marks, questions, read_line};

fn check(text: &str, expected: &[QuestionForm]) {
    let found: Vec<QuestionForm> = questions(text)
        .into_iter()
        .flat_map(|question| question.forms)
        .collect();
    assert_eq!(found, expected, "{text:?}");
}

#[test]
fn what_and_how_are_open() {
    check("What happened then?", &[Open]);
    check("How did you get him to bed?", &[Open]);
    check("So what helps?", &[Open]);
    check("And, Dana, what do you do then?", &[Open]);
    check("When he wakes up at night, what do you do?", &[Open]);
    check("On the good nights what do you do?", &[Open]);
    check("In what way is it different?", &[Open]);
    check("What's bedtime like?", &[Open]);
    check("What else?", &[Open]);
    check("How come?", &[Open]);
    check("You know him best: what would he say?", &[Open]);
    check("What if she came on Mondays too?", &[Open]);
}

#[test]
fn one_fact_is_narrow() {
    check("Who puts him to bed?", &[Narrow]);
    check("When was the last time it went well?", &[Narrow]);
    check("Where were you then?", &[Narrow]);
    check("How old is he?", &[Narrow]);
    check("What time does he go to bed?", &[Narrow]);
    check("What's his teacher's name?", &[Narrow]);
    check("On a scale from 0 to 10, where are you today?", &[Narrow]);
    check("Which of these comes first?", &[Narrow]);
    check("Can you tell me your name?", &[Narrow]);
    check("With whom does he stay?", &[Narrow]);
}

#[test]
fn yes_or_no_is_closed() {
    check("Is he asleep?", &[Closed]);
    check("Do you have family near?", &[Closed]);
    check("So did you call her?", &[Closed]);
    check("If it gets bad, do you call her?", &[Closed]);
    check("When it gets bad do you call her?", &[Closed]);
    check("Anything else?", &[Closed]);
    check("Could you tell me if he was hurt?", &[Closed]);
    check("Have you had any sleep?", &[Closed]);
    check("Your sister, is she near?", &[Closed]);
}

#[test]
fn polite_requests_are_open() {
    check("Can you tell me what happened?", &[Open]);
    check("Could you say more about Friday?", &[Open]);
    check("Would you help me understand bedtime?", &[Open]);
    check("Would you be willing to tell me how it began?", &[Open]);
    check("So could you walk me through last night?", &[Open]);
}

#[test]
fn invitations_ask_without_a_question_mark() {
    check("Tell me about Friday.", &[Invitation]);
    check("Help me understand what bedtime is like.", &[Invitation]);
    check("I'd like to hear how you see it.", &[Invitation]);
    check("I wonder what he would say.", &[Invitation]);
    check("You told me about Friday.", &[]);
    check("He said, 'Tell me a story.'", &[]);
}

#[test]
fn leave_is_asked() {
    check("Would it be OK if I sat down?", &[Permission]);
    check("May I come in?", &[Permission]);
    check("Thank you. Can we talk about tonight?", &[Permission]);
    check("Do you mind if I write this down?", &[Permission]);
    check("What can I do to make this easier?", &[Open]);
}

#[test]
fn a_question_that_wants_one_answer_leads() {
    check("You were angry, right?", &[Leading]);
    check("He fell, didn't he?", &[Leading]);
    check("You didn't hit him, did you?", &[Leading]);
    check("Don't you think he needs you?", &[Leading]);
    check("Wouldn't it be better to stop?", &[Leading]);
    check("You know that, right?", &[Leading]);
    check("Is that right?", &[Check]);
    check("Did I get that right?", &[Check]);
    check("You felt alone with it, is that right?", &[Check]);
}

#[test]
fn a_statement_with_a_question_mark_is_known() {
    check("You were alone with him that whole night?", &[Declarative]);
    check("And tonight?", &[Echo]);
    check("The teacher?", &[Echo]);
}

#[test]
fn two_clauses_can_ask() {
    check(
        "Has there been a night that went better, and what was different?",
        &[Closed, Open],
    );
    check("Is your mother, who lives upstairs, home?", &[Closed]);
}

#[test]
fn why_is_noticed() {
    let check = |text: &str, expected: bool| {
        assert_eq!(
            questions(text).iter().any(|question| question.why),
            expected,
            "{text:?}"
        );
    };
    check("Why didn't you call?", true);
    check("So why a 4 and not a 2?", true);
    check("When he cries, why do you leave?", true);
    check("I see why you left.", false);
    check("Do you know why he cried?", false);
}

#[test]
fn question_marks_are_counted_outside_quotations() {
    let check =
        |text: &str, expected: usize| assert_eq!(question_marks(text), expected, "{text:?}");
    check("What?! Who??", 2);
    check("He asked, 'Is Mama mad?' What would you tell him?", 1);
    check("Hello.", 0);
    check("“Who? What?”", 2);
}

#[test]
fn a_line_says_something_back_or_only_asks() {
    let check = |text: &str, expected: bool| {
        assert_eq!(read_line(text, false).says_back(), expected, "{text:?}");
    };
    check("You are worn out.", true);
    check("Okay. What happened?", false);
    check("You are worn out. What helps?", true);
    check("You work all night, so what helps?", true);
    check("When you work all night, what helps?", false);
    check("Tell me more.", false);
    check("Accused.", true);
}
