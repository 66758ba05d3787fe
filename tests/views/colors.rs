//! Text and controls stand out from what is behind them, by the formula of WCAG 2.

use egui::Color32;
use kitchen_table::app::theme::{Colors, EVENING, PAPER};

fn luminance(color: Color32) -> f64 {
    let channel = |value: u8| {
        let part = f64::from(value) / 255.0;
        if part <= 0.040_45 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(color.r()) + 0.7152 * channel(color.g()) + 0.0722 * channel(color.b())
}

fn contrast(one: Color32, other: Color32) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Text (4.5 : 1) and what carries meaning (3 : 1) on what is behind it.
fn pairs(c: &Colors) -> Vec<(&'static str, Color32, Color32, f64)> {
    let mut pairs = vec![
        ("ink on bg", c.ink, c.bg, 4.5),
        ("ink on surface", c.ink, c.surface, 4.5),
        ("ink on sunk", c.ink, c.sunk, 4.5),
        ("ink2 on bg", c.ink2, c.bg, 4.5),
        ("ink2 on surface", c.ink2, c.surface, 4.5),
        ("ink2 on sunk", c.ink2, c.sunk, 4.5),
        ("primary on surface", c.primary, c.surface, 4.5),
        ("primary on primary_soft", c.primary, c.primary_soft, 4.5),
        ("on_primary on primary", c.on_primary, c.primary, 4.5),
        ("ink on primary_soft", c.ink, c.primary_soft, 4.5),
        ("ink2 on primary_soft", c.ink2, c.primary_soft, 4.5),
        ("warn on surface", c.warn, c.surface, 4.5),
        ("warn on warn_soft", c.warn, c.warn_soft, 4.5),
        ("good on surface", c.good, c.surface, 4.5),
        ("surface on ink", c.surface, c.ink, 4.5),
        ("edge on surface", c.edge, c.surface, 3.0),
        ("edge on bg", c.edge, c.bg, 3.0),
        ("edge on sunk", c.edge, c.sunk, 3.0),
        ("focus on bg", c.focus, c.bg, 3.0),
        ("focus on surface", c.focus, c.surface, 3.0),
        ("primary on bg", c.primary, c.bg, 3.0),
    ];
    for look in &c.principles {
        pairs.push(("principle on its soft", look.text, look.soft, 4.5));
        pairs.push(("principle on surface", look.text, c.surface, 4.5));
    }
    pairs
}

#[test]
fn both_themes_can_be_read() {
    for colors in [&PAPER, &EVENING] {
        for (name, front, back, least) in pairs(colors) {
            let found = contrast(front, back);
            let theme = if colors.dark { "evening" } else { "paper" };
            assert!(
                found >= least,
                "{name} in {theme}: {found:.2}, needs {least}"
            );
        }
    }
}

#[test]
fn the_formula_knows_black_on_white() {
    assert!((contrast(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 1e-9);
}
