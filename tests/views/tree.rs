//! What a screen reader meets on each screen, in order: roles and names, kept as snapshots.

use egui::accesskit::Role;
use egui_kittest::kittest::NodeT;

use crate::common::{SCREENS, Screen, Use, screen};

/// Roles and names, a line each, indented by depth. What has neither a name nor children is left out, and so are the
/// lines into which a text happens to be broken.
fn outline(harness: &egui_kittest::Harness<'static, Use>) -> String {
    let mut lines = Vec::new();
    let mut open = vec![(0_usize, harness.root())];
    while let Some((depth, node)) = open.pop() {
        let access = node.accesskit_node();
        let name = access
            .label()
            .or_else(|| access.value())
            .unwrap_or_default();
        let mut children: Vec<_> = node
            .children()
            .filter(|child| child.accesskit_node().role() != Role::TextRun)
            .collect();
        let named = !name.is_empty();
        if named {
            lines.push(format!("{}{:?}: {name}", "  ".repeat(depth), access.role()));
        }
        children.reverse();
        let below = if named { depth + 1 } else { depth };
        open.extend(children.into_iter().map(|child| (below, child)));
    }
    lines.join("\n")
}

fn check(which: Screen) {
    let harness = screen(which);
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(format!("{which:?}").to_lowercase(), outline(&harness));
    });
}

#[test]
fn a_screen_reader_meets_the_same_things_in_the_same_order() {
    for which in SCREENS {
        check(which);
    }
}
