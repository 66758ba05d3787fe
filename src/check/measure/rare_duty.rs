//! KT307: a duty that is hardly offered.

use crate::check::findings::Findings;
use crate::check::registry::{Find, Rule};
use crate::check::subject::Subject;
use crate::source::{Place, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "KT307",
    name: "duty-rarely-offered",
    severity: Severity::Error,
    title: "A duty of the briefing can be done nowhere, or at one moment only.",
    text: include_str!("rare_duty.md"),
    find: Find::InFile(find),
};

fn find(subject: &Subject<'_>, out: &mut Findings<'_>) {
    let Some(plot) = subject.plot else {
        return;
    };
    let duties = &plot.model.file.duties;
    for (index, id) in subject.scenario.briefing.duties.iter().enumerate() {
        let Some((position, _, duty)) = duties.get_full(id) else {
            continue;
        };
        let offers = |moment: &crate::session::MomentIdx| {
            plot.choices(*moment)
                .any(|choice| plot.move_of(choice).duties.contains(position))
        };
        let place = || Place::root().field("briefing").field("duties").index(index);
        let help = format!("It is done by: {}.", duty.done_by.join(", "));
        match plot.moments().filter(offers).take(2).count() {
            0 => out.add(
                place(),
                format!("The duty \"{id}\" can be done nowhere."),
                help,
            ),
            1 => out.remark(
                place(),
                format!("The duty \"{id}\" can be done at one moment only."),
                format!("{help} A duty is something that may be done now or later."),
            ),
            _ => {}
        }
    }
}
