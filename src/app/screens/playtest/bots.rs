//! The table of bots: who each is, how it fared, and what must hold.

use egui::emath::Numeric as _;
use egui::{Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::PlaytestFindings;
use crate::app::text::{text, text_with, told_of};
use crate::app::theme::{Colors, Type, colors, space};
use crate::app::widgets::{Mark, columns, heading, prose, show_mark};
use crate::check::{Must, must};
use crate::playtest::{Bot, BotReport};

/// From this width on, who a bot is stands beside how it fared, in points.
const BESIDE_FROM: f32 = 700.0;

/// How high the scale is.
const SCALE: f32 = 22.0;

/// Half the width of the dot for a score.
const DOT: f32 = 7.0;

pub(super) fn bots_ui(ui: &mut Ui, found: &PlaytestFindings) {
    let ink2 = colors(ui).ink2;
    heading(ui, &text("playtest-bots"));
    let about = Type::Small.text(text("playtest-scale")).color(ink2);
    prose(ui, about);
    let score = |bot: Bot| found.report.bots.get(bot.name())?.mean;
    let skilled = score(Bot::Skilled);
    for bot in Bot::ALL {
        let Some(fared) = found.report.bots.get(bot.name()) else {
            continue;
        };
        ui.add_space(space::S);
        ui.separator();
        let limit = must(bot);
        let holds = limit.holds(fared.mean, skilled);
        let room = ui.available_width();
        if room < BESIDE_FROM {
            who(ui, bot, holds);
            how(ui, found, fared, limit, skilled, holds);
            continue;
        }
        let gap = space::XL;
        let left = (room - gap) * 0.36;
        columns(ui, &[left, room - gap - left], gap, |ui, at| {
            if at == 0 {
                who(ui, bot, holds);
            } else {
                how(ui, found, fared, limit, skilled, holds);
            }
        });
    }
}

fn who(ui: &mut Ui, bot: Bot, holds: bool) {
    ui.spacing_mut().item_spacing.y = space::XS;
    ui.horizontal_top(|ui| {
        show_mark(ui, if holds { Mark::Tick } else { Mark::Triangle }, 18.0);
        let name = text(&format!("playtest-bot-{}", bot.name()));
        prose(ui, Type::Label.text(name));
    });
    let says = text(&format!("playtest-bot-{}-who", bot.name()));
    let ink2 = colors(ui).ink2;
    prose(ui, Type::Small.text(says).color(ink2));
}

fn how(
    ui: &mut Ui,
    found: &PlaytestFindings,
    fared: &BotReport,
    limit: Must,
    skilled: Option<f64>,
    holds: bool,
) {
    let colors = colors(ui);
    ui.spacing_mut().item_spacing.y = space::XS;
    let score = match fared.mean {
        Some(mean) => text_with("playtest-scores", [("score", whole(mean).into())]),
        None => text("playtest-no-score"),
    };
    let verdict = verdict(limit, holds);
    scale(
        ui,
        fared,
        limit,
        skilled,
        &text_with(
            "playtest-scale-says",
            [
                ("score", score.as_str().into()),
                ("verdict", verdict.as_str().into()),
            ],
        ),
    );
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = 20.0;
        ui.label(Type::Label.text(score));
        let ink = if holds { colors.good } else { colors.warn };
        ui.label(Type::Label.text(verdict).color(ink));
    });
    let small = |ui: &mut Ui, says: String| {
        prose(ui, Type::Small.text(says).color(colors.ink2));
    };
    let mut spread = Vec::new();
    if let (Some(low), Some(high)) = (fared.p5, fared.p95) {
        let values = [("low", whole(low).into()), ("high", whole(high).into())];
        spread.push(text_with("playtest-most-visits", values));
    }
    for (id, score) in &fared.principles {
        let name = found.name(id);
        let score = score.map_or_else(|| "–".to_owned(), whole);
        spread.push(told_of(name, &score));
    }
    small(ui, spread.join(" · "));
    let one = |number: f64| format!("{number:.1}");
    let brought = [
        text_with(
            "playtest-endings",
            [
                ("child", one(fared.endings.child).into()),
                ("family", one(fared.endings.family).into()),
            ],
        ),
        text_with(
            "playtest-undone",
            [("share", percent(fared.critical_undone).into())],
        ),
        text_with("playtest-trust", [("by", signed(fared.trust_moved).into())]),
        text_with(
            "playtest-decisions",
            [("decisions", one(fared.decisions).into())],
        ),
    ];
    small(ui, brought.join(" · "));
}

/// What the score must be, and whether it is.
fn verdict(limit: Must, holds: bool) -> String {
    let must = match limit {
        Must::Full => text("playtest-must-full"),
        Must::AtLeast(least) => with_points("playtest-must-at-least", least),
        Must::AtMost(most) => with_points("playtest-must-at-most", most),
        Must::BelowZero => text("playtest-must-below-zero"),
        Must::NearZero(far) => with_points("playtest-must-near-zero", far),
        Must::BelowSkilled(far) => with_points("playtest-must-below-skilled", far),
    };
    let id = if holds {
        "playtest-holds"
    } else {
        "playtest-does-not-hold"
    };
    text_with(id, [("must", must.into())])
}

fn with_points(id: &str, points: f64) -> String {
    text_with(id, [("points", whole(points).into())])
}

/// Scores from -100 to 100 as a line: where the score must lie, where most visits lie, and the score itself.
fn scale(ui: &mut Ui, fared: &BotReport, limit: Must, skilled: Option<f64>, says: &str) {
    let colors = colors(ui);
    let width = ui.available_width();
    let (rect, response) = ui.allocate_exact_size(vec2(width, SCALE), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, says));
    if !ui.is_rect_visible(rect) {
        return;
    }
    // The dot of a score at either end stays within.
    let rect = rect.shrink2(vec2(DOT, 0.0));
    let at = |score: f64| {
        let share = ((score + 100.0) / 200.0).clamp(0.0, 1.0);
        rect.left() + f32::from_f64(share) * rect.width()
    };
    let (low, high) = range(limit, skilled);
    let painter = ui.painter();
    let band = |from: f64, to: f64, half: f32| {
        let middle = rect.center().y;
        Rect::from_min_max(
            pos2(at(from), middle - half),
            pos2(at(to).max(at(from) + 4.0), middle + half),
        )
    };
    let line = Stroke::new(1.2, colors.edge);
    painter.rect(
        band(-100.0, 100.0, 5.0),
        5,
        colors.sunk,
        line,
        StrokeKind::Inside,
    );
    painter.rect(
        band(low, high, 5.0),
        5,
        colors.primary_soft,
        Stroke::new(1.2, colors.primary),
        StrokeKind::Inside,
    );
    zero(ui, rect, at(0.0), &colors);
    if let (Some(low), Some(high)) = (fared.p5, fared.p95) {
        painter.rect_filled(band(low, high, 2.0), 2, colors.ink2);
    }
    if let Some(mean) = fared.mean {
        let center = pos2(at(mean), rect.center().y);
        painter.circle(center, DOT, colors.ink, Stroke::new(2.0, colors.surface));
    }
}

fn zero(ui: &Ui, rect: Rect, left: f32, colors: &Colors) {
    let line = Stroke::new(1.2, colors.edge);
    ui.painter().vline(left, rect.y_range(), line);
}

/// Where a score must lie.
fn range(limit: Must, skilled: Option<f64>) -> (f64, f64) {
    match limit {
        Must::Full => (98.0, 100.0),
        Must::AtLeast(least) => (least, 100.0),
        Must::AtMost(most) => (-100.0, most),
        Must::BelowZero => (-100.0, 0.0),
        Must::NearZero(far) => (-far, far),
        Must::BelowSkilled(far) => (-100.0, skilled.unwrap_or(100.0) - far),
    }
}

/// A number of points, rounded; a minus sign as people write it.
fn whole(number: f64) -> String {
    // Adding 0 makes of -0 a 0.
    format!("{:.0}", number.round() + 0.0).replace('-', "−")
}

fn signed(number: f64) -> String {
    format!("{:+.0}", number.round() + 0.0).replace('-', "−")
}

/// A share of 100.
fn percent(share: f64) -> String {
    whole(100.0 * share)
}
