//! The visit decision by decision: what was said, what it was and why, the stronger way, what came back.

use maud::{Markup, html};

use super::{clean, decision_number, marks, part};
use crate::debrief::phrases;
use crate::debrief::told::{Debrief, FaultTold};
use crate::debrief::transcript::{LineTold, TurnTold};
use crate::debrief::way::{Way, quoted};

pub(super) fn turns(debrief: &Debrief) -> Markup {
    let mut scene = "";
    let inner = html! {
        @for turn in &debrief.turns {
            @if turn.scene != scene {
                p.scene { (clean(&turn.scene)) }
                @let () = scene = &turn.scene;
            }
            (turn_told(debrief, turn))
        }
        @if !debrief.closing.is_empty() { div.card.turn { (lines(&debrief.closing)) } }
    };
    part("visit", "The visit, decision by decision", &inner)
}

fn turn_told(debrief: &Debrief, turn: &TurnTold) -> Markup {
    let points = debrief
        .turning_points
        .iter()
        .enumerate()
        .filter(|(_, point)| point.turn == turn.number);
    html! {
        article.card.turn id={ "decision-" (turn.number) } aria-labelledby={ "decision-head-" (turn.number) } {
            h3 id={ "decision-head-" (turn.number) } {
                "Decision " (turn.number)
                @for (position, _) in points {
                    " " span.disc { span.hidden { "turning point " } (position + 1) }
                }
            }
            (lines(&turn.before))
            p.line {
                span.who.you { "You" }
                span.speech.done[turn.chose.words.done] { (clean(turn.chose.words.told())) }
            }
            (about(debrief, turn))
            (lines(&turn.reply))
            (after(debrief, turn))
            (others(turn))
        }
    }
}

fn lines(lines: &[LineTold]) -> Markup {
    html! {
        @for line in lines {
            p.line {
                span.who { (clean(&line.name)) }
                span {
                    @if !line.seen.is_empty() { span.seen { (clean(&line.seen)) } " " }
                    @if !line.says.is_empty() {
                        span.speech.child[line.child] { (clean(quoted(&line.says))) }
                    }
                }
            }
            @if !line.thinks.is_empty() {
                p.thought { span.label { (clean(&line.name)) " thought" } (clean(&line.thinks)) }
            }
        }
    }
}

/// What the decision was, why it helped or not, and the stronger way.
fn about(debrief: &Debrief, turn: &TurnTold) -> Markup {
    let chose = &turn.chose;
    let weaker = turn.right == Some(false);
    html! {
        div.about {
            @if !chose.skills.is_empty() {
                ul.chips {
                    @for skill in &chose.skills {
                        li.habit[skill.habit] {
                            @if skill.habit { (marks::triangle()) " " }
                            (clean(&skill.name))
                            @if skill.habit { span.hidden { " (habit)" } }
                        }
                    }
                }
            }
            p {
                @if let Some(judgment) = phrases::judgment(turn) {
                    strong.good[!weaker] { (judgment) } " "
                }
                (clean(&chose.why))
            }
            (worth(chose))
            @for fault in debrief.faults.iter().filter(|fault| fault.turn == turn.number) { (fault_told(fault)) }
            @if let Some(stronger) = &turn.stronger {
                div.stronger {
                    p.label { "A stronger way" }
                    p.speech { (clean(stronger.words.told())) }
                    p { (clean(&stronger.why)) }
                    (worth(stronger))
                }
            }
            @if !turn.left.is_empty() {
                div.stronger {
                    p.label { (phrases::LEFT) }
                    @for way in &turn.left { p.speech { (clean(way.words.told())) } p { (clean(&way.why)) } }
                }
            }
            @if !turn.counts { p.quiet { (phrases::NOT_COUNTED) } }
        }
    }
}

fn fault_told(fault: &FaultTold) -> Markup {
    html! {
        p { strong { (clean(&fault.habit)) ":" } " " (clean(&fault.means)) }
        p { span.label { "Instead" } " " span.speech { (clean(&fault.instead)) } }
        @if let Some(turn) = fault.mended_at {
            p.good { (marks::tick()) " You put this right at decision " (decision_number(turn)) "." }
        }
    }
}

/// What a way was worth and what that is made of, on one quiet line.
fn worth(way: &Way) -> Markup {
    html! { @if let Some(worth) = phrases::worth(way) { p.worth { (clean(worth)) } } }
}

/// What was learned, and who moved.
fn after(debrief: &Debrief, turn: &TurnTold) -> Markup {
    let mut moved = phrases::moves(debrief, turn);
    moved.extend(phrases::answer(debrief, turn));
    html! {
        @if !turn.learned.is_empty() {
            ul.signs { @for fact in &turn.learned { li { (marks::tick()) span { "Learned: " (clean(fact)) } } } }
        }
        @if !moved.is_empty() { p.quiet { (clean(moved.join(" "))) } }
    }
}

/// The other ways that were open, for whoever wants them; they are not printed.
fn others(turn: &TurnTold) -> Markup {
    let told = |way: &&Way| {
        let stronger = turn
            .stronger
            .as_ref()
            .is_some_and(|stronger| stronger.choice == way.choice);
        !stronger && !turn.left.iter().any(|left| left.choice == way.choice)
    };
    let others: Vec<&Way> = turn.others.iter().filter(told).collect();
    html! {
        @if !others.is_empty() {
            details.no-print {
                summary { "What else was open" }
                @for way in others {
                    p.speech { (clean(way.words.told())) }
                    p { (clean(&way.why)) }
                    (worth(way))
                }
            }
        }
    }
}
