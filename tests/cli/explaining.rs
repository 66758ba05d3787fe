//! `explain`: what every code means.

use kitchen_table::check;

use crate::desk::Desk;

#[test]
fn every_code_is_explained() {
    let desk = Desk::new();
    let mut explained = 0;
    for doc in check::explained() {
        desk.run(&format!("explain {}", doc.code))
            .ends(0)
            .quietly()
            .says(&[doc.code, doc.name, doc.title, doc.text.trim()]);
        explained += 1;
    }
    assert!(explained > 40);
}

#[test]
fn a_rule_is_found_by_its_name_and_in_small_letters_too() {
    let desk = Desk::new();
    for wanted in ["KT104", "kt104", "unreachable-moment"] {
        desk.run(&format!("explain {wanted}"))
            .ends(0)
            .says(&["KT104 unreachable-moment"]);
    }
}

#[test]
fn a_code_that_is_not_there_is_named_with_the_nearest() {
    let desk = Desk::new();
    for (wanted, part) in [
        ("KT1O4", "there is no rule KT1O4; did you mean KT10"),
        ("unreachable-momnet", "did you mean unreachable-moment?"),
        (
            "nonsense",
            "there is no rule nonsense; there are: KT001, KT002",
        ),
    ] {
        desk.run(&format!("explain {wanted}"))
            .ends(2)
            .complains(&[part]);
    }
}
