//! An invented family of any size: a visit of as many moments as asked for, with nothing wrong in it.
//!
//! Six kinds of moments follow one another. Lengths and places of the choices are even, so that neither tells
//! how good a choice is.

use std::fmt::Write;

/// A kind of moment: what it asks for, and four choices from the best to the poorest.
struct Kind {
    id: &'static str,
    calls_for: &'static str,
    asks: &'static str,
    choices: [Said; 4],
}

/// A choice: its id, its words, its skill.
type Said = (&'static str, &'static str, &'static str);

const KINDS: &[Kind] = &[
    Kind {
        id: "listen",
        calls_for: "listening",
        asks: "So which neighbor was it this time?",
        choices: [
            (
                "hears",
                "You came home worn out, and now I stand here too.",
                "complex-reflection",
            ),
            (
                "eases",
                "Most people are angry when I knock on their door. It makes sense, and you can say so.",
                "normalizing",
            ),
            ("pities", "That sounds like a very hard week.", "support"),
            (
                "blames",
                "Why didn't you call somebody that night, before it got so loud?",
                "why-blame",
            ),
        ],
    },
    Kind {
        id: "worry",
        calls_for: "naming-the-worry",
        asks: "What is this all about?",
        choices: [
            (
                "names",
                "I'm worried that Eli gets hurt again when bedtime goes wrong, and worse than on Tuesday.",
                "plain-worry",
            ),
            (
                "introduces",
                "My name is Alex, from the county. I came because someone was worried about Eli's arm.",
                "names-role-and-purpose",
            ),
            (
                "pities",
                "You are carrying a lot these days. That sounds very hard.",
                "support",
            ),
            (
                "labels",
                "I think you are careless with him, and that is how it happened.",
                "label",
            ),
        ],
    },
    Kind {
        id: "child",
        calls_for: "childs-voice",
        asks: "He is fine. Kids forget.",
        choices: [
            (
                "wonders",
                "What would Eli say about bedtime?",
                "asks-childs-view",
            ),
            (
                "quotes",
                "Eli told me at school, 'I hide under the blanket when it gets loud.' Those are his words.",
                "childs-own-words",
            ),
            (
                "agrees",
                "You're right, the school could have called you first.",
                "agreeing",
            ),
            (
                "leads",
                "Eli is scared of you at bedtime, isn't he?",
                "leading-question",
            ),
        ],
    },
    Kind {
        id: "detail",
        calls_for: "detail-and-impact",
        asks: "It got a bit loud. It happens.",
        choices: [
            (
                "asks-on",
                "When it gets loud at bedtime, what does Eli do, and where does he go?",
                "asks-impact",
            ),
            (
                "eases",
                "Most people find it hard to talk about a night like that one with a stranger.",
                "normalizing",
            ),
            (
                "refers",
                "There's a night child care on Oak Street for late shifts.",
                "offers-service",
            ),
            (
                "shrugs",
                "It's just a small mark. Kids get bruises all the time, at school and on the playground.",
                "minimizes",
            ),
        ],
    },
    Kind {
        id: "plan",
        calls_for: "behavior-based-plans",
        asks: "And what do you want me to do?",
        choices: [
            (
                "settles",
                "So tonight Ruth comes at seven and puts Eli to bed.",
                "settles-tonight",
            ),
            (
                "steps",
                "When he won't stay down, you step out on the porch and call Ruth.",
                "behavior-based-step",
            ),
            (
                "refers",
                "There is a parenting class on Monday nights. I can tell you more about it if you want.",
                "offers-service",
            ),
            (
                "decides",
                "Here is what we will do: Eli stays with Ruth until I say so.",
                "takes-over",
            ),
        ],
    },
    Kind {
        id: "draw",
        calls_for: "drawing-out",
        asks: "Some nights are all right.",
        choices: [
            (
                "looks-back",
                "When did a bedtime last go all right?",
                "exception-question",
            ),
            (
                "eases",
                "Many parents find the hour before bed the hardest one of the day.",
                "normalizing",
            ),
            ("pities", "That sounds like a long day.", "support"),
            (
                "pushes",
                "If you gave him time-outs, he'd listen to you the first time, believe me.",
                "persuades",
            ),
        ],
    },
];

/// The text of a visit of this many moments (at least one) under this id.
pub(crate) fn visit(id: &str, n_moments: usize) -> String {
    let n_moments = n_moments.max(1);
    let mut text = String::new();
    head(&mut text, id, n_moments);
    for at in 0..n_moments {
        moment(&mut text, at, n_moments);
    }
    text.push_str(TAIL);
    text
}

/// How the moment at a position is called.
pub(crate) fn moment_id(at: usize) -> String {
    format!("{}-{}", kind(at).id, at + 1)
}

fn kind(at: usize) -> &'static Kind {
    &KINDS[at % KINDS.len()]
}

/// One fact for every third moment, up to as many as a rich family has.
fn fact(at: usize) -> Option<usize> {
    (at.is_multiple_of(3) && at < 90).then_some(at / 3 + 1)
}

fn head(text: &mut String, id: &str, n_moments: usize) {
    let _ = write!(
        text,
        r#"Scenario(
    format: 1,
    id: "{id}",
    title: "A visit",
    summary: "Someone called about a mark on Eli's arm. You are at his mother's door.",
    briefing: (
        know: ["mark"],
        task: "Say what we are worried about, and leave with a step for tonight.",
        duties: ["says-role-and-purpose", "names-the-worry", "agrees-tonight"],
    ),
    level: Induction,
    minutes: 20,
    techniques: ["motivational-interviewing"],
    content_notes: ["physical-discipline"],
    people: {{
        "dana": (
            name: "Dana",
            part: Parent,
            age: 34,
            look: (skin: 3, hair: "bun", style: "scrubs"),
            gauges: (trust: 40, strain: 50, readiness: 40),
            target_behavior: "Dana steps out and calls someone before bedtime boils over",
        ),
        "eli": (name: "Eli", part: Child, age: 7),
        "ruth": (name: "Ruth", part: Kin, age: 61),
    }},
    facts: {{
        "mark": (text: "Eli has a mark on his arm", sort: Harm, who: ["eli"], topics: ["physical-discipline"]),
"#
    );
    for number in (0..n_moments).filter_map(fact) {
        let _ = writeln!(
            text,
            "        \"fact-{number}\": (text: \"On some night Ruth came, the {number}th time\", sort: Safety, who: [\"ruth\"]),"
        );
    }
    let start = moment_id(0);
    let _ = write!(
        text,
        r#"    }},
    scenes: [
        Conversation(
            id: "visit",
            room: "kitchen",
            with: ["dana"],
            start: "{start}",
            moments: {{
"#
    );
}

/// Moments are set in two spaces for each step, so that even a very large visit is a file that can be read.
fn moment(text: &mut String, at: usize, n_moments: usize) {
    let kind = kind(at);
    let (id, calls_for, asks) = (moment_id(at), kind.calls_for, kind.asks);
    let _ = write!(
        text,
        r#"  "{id}": (
    calls_for: ["{calls_for}"],
    lines: [(who: "dana", says: "{asks}", cue: "looks-at-you")],
    choices: [
"#
    );
    // Each quality stands at each place equally often.
    for place in 0..4 {
        let quality = (place + at) % 4;
        choice(text, at, n_moments, quality);
    }
    text.push_str("    ],\n  ),\n");
}

fn choice(text: &mut String, at: usize, n_moments: usize, quality: usize) {
    let (id, says, skill) = kind(at).choices[quality];
    let way = if at + 1 < n_moments {
        format!("next: \"{}\"", moment_id(at + 1))
    } else {
        format!(
            "ends: \"{}\"",
            ["together", "together", "apart", "closed"][quality]
        )
    };
    let learns = match fact(at) {
        Some(number) if quality < 2 => format!("learns: [\"fact-{number}\"], "),
        _ => String::new(),
    };
    let talk = if quality < 2 { "Change" } else { "Sustain" };
    let _ = write!(
        text,
        r#"      (
        id: "{id}",
        says: "{says}",
        skills: ["{skill}"],
        why: "It shows what this does to the talk.",
        replies: [
          (lines: [(who: "dana", says: "Maybe so.")], talk: {talk}, {learns}{way}),
          (lines: [(who: "dana", cue: "nods")], talk: Neutral, {learns}{way}),
        ],
      ),
"#
    );
}

const TAIL: &str = r#"            },
        ),
    ],
    endings: {
        "together": (title: "Together", text: "Ruth comes at seven.", child: 5, family: 4),
        "apart": (title: "Apart", text: "Nothing was said about tonight.", child: 3, family: 3),
        "closed": (title: "Closed", text: "The door stays shut next time.", child: 2, family: 1),
    },
)
"#;
