//! KT202: a reply that leads nowhere or to two places.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::source::Severity;

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT202",
    name: "reply-without-one-way-on",
    severity: Severity::Error,
    title: "A reply leads nowhere, or to two places.",
    text: include_str!("reply_destination.md"),
    find: Find::InFile(find),
};

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    for at in &subject.choices {
        let stays = at.at.moment.hub && !at.choice.leaves;
        for reply in at.replies() {
            let ways = [
                ("next", reply.reply.next.is_some()),
                ("scene", reply.reply.scene.is_some()),
                ("ends", reply.reply.ends.is_some()),
            ];
            let mut named = ways
                .into_iter()
                .filter(|(_, named)| *named)
                .map(|(field, _)| field);
            match (named.next(), named.next()) {
                (Some(first), Some(second)) => out.at_name(
                    reply.place().field(second),
                    format!("This reply leads to two places: `{first}` and `{second}`."),
                    "Keep one of them.",
                ),
                (None, _) if !stays => out.add(
                    reply.place(),
                    format!(
                        "This reply to the choice \"{}\" leads nowhere.",
                        at.choice.id
                    ),
                    "Add `next` with a moment, `scene` with a scene, or `ends` with an ending.",
                ),
                _ => {}
            }
        }
    }
}
