//! How a person's trust, strain and readiness went, by decisions; the talk as marks along the axis.
//!
//! Each line has its own dash and its name at the end, each kind of talk its own shape: nothing hangs on color.

use egui::{
    Align2, Color32, Painter, Pos2, Rect, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType, pos2,
    vec2,
};

use super::transcript::badge;
use super::{DebriefModel, DebriefState, turn_link};
use crate::app::text::{text, text_with};
use crate::app::theme::{Colors, Type, colors, space};
use crate::app::widgets::{prose, segment};
use crate::debrief::{PersonTold, TurningPoint};
use crate::practice::{Gauge, Talk};

const HEIGHT: f32 = 236.0;
const LEFT: f32 = 58.0;
const RIGHT: f32 = 92.0;

pub(super) fn chart_ui(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState) {
    let people: Vec<&PersonTold> = moved(&model.debrief.outcomes.people);
    let Some(first) = people.first() else {
        ui.label(Type::Body.text(text("debrief-chart-flat")));
        return;
    };
    if people.len() > 1 {
        ui.horizontal_wrapped(|ui| {
            for (at, person) in people.iter().enumerate() {
                let chosen = state.person.unwrap_or_default() == at;
                if segment(ui, chosen, &person.name).clicked() {
                    state.person = Some(at);
                }
            }
        });
    }
    let person = people
        .get(state.person.unwrap_or_default())
        .unwrap_or(first);
    let points: Vec<(usize, &TurningPoint)> = model
        .debrief
        .turning_points
        .iter()
        .enumerate()
        .filter(|(_, point)| point.who == person.id || point.who == person.name)
        .collect();
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let words = in_words(person);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &words));
    if ui.is_rect_visible(rect) {
        let talks = model
            .debrief
            .turns
            .iter()
            .map(|turn| turn.talk)
            .collect::<Vec<_>>();
        let marks: Vec<(usize, usize)> = points
            .iter()
            .map(|(at, point)| (*at + 1, point.turn))
            .collect();
        paint(ui.painter(), rect, person, &talks, &marks, &colors(ui));
    }
    let ink2 = colors(ui).ink2;
    legend(ui);
    prose(ui, Type::Body.text(&words));
    for (at, point) in points {
        ui.add_space(space::XS);
        ui.horizontal_top(|ui| {
            badge(ui, at + 1);
            let turned = turned(point, &person.name);
            prose(ui, Type::Label.text(turned));
        });
        let said = [("words", point.said.told().into())];
        let said = text_with("debrief-after", said);
        prose(ui, Type::Small.text(said).color(ink2));
        let turn = [("turn", point.turn.to_string().into())];
        let shown = text_with("debrief-decision", turn);
        turn_link(ui, state, point.turn, &shown);
    }
}

/// The people of whom there is something to see.
fn moved(people: &[PersonTold]) -> Vec<&PersonTold> {
    people
        .iter()
        .filter(|person| {
            person
                .gauges
                .windows(2)
                .any(|pair| matches!(pair, [a, b] if a != b))
        })
        .collect()
}

fn turned(point: &TurningPoint, name: &str) -> String {
    let who = [("name", name.into())];
    match (point.gauge, point.to > point.from) {
        (Gauge::Trust, true) => text_with("debrief-trust-up", who),
        (Gauge::Trust, false) => text_with("debrief-trust-down", who),
        (Gauge::Strain, true) => text_with("debrief-strain-up", who),
        (Gauge::Strain, false) => text_with("debrief-strain-down", who),
        (Gauge::Readiness, true) => text_with("debrief-readiness-up", who),
        (Gauge::Readiness, false) => text_with("debrief-readiness-down", who),
    }
}

/// The chart in a sentence, for everyone and for screen readers.
fn in_words(person: &PersonTold) -> String {
    let (Some(first), Some(last)) = (person.gauges.first(), person.gauges.last()) else {
        return String::new();
    };
    let way = |gauge: usize| match (first.get(gauge), last.get(gauge)) {
        (Some(from), Some(to)) => way(to - from),
        _ => way(0),
    };
    let told = [
        ("name", person.name.as_str().into()),
        ("trust", way(0).into()),
        ("strain", way(1).into()),
        ("readiness", way(2).into()),
    ];
    text_with("debrief-chart-says", told)
}

/// How a gauge went, as the text of the chart tells it apart.
fn way(by: i32) -> &'static str {
    match by {
        20.. => "rose-clearly",
        5..20 => "rose-a-little",
        -4..5 => "same",
        -19..-4 => "fell-a-little",
        _ => "fell-clearly",
    }
}

/// What the shapes along the axis mean.
fn legend(ui: &mut Ui) {
    let colors = colors(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = 20.0;
        ui.label(
            Type::Small
                .text(text("debrief-chart-talk"))
                .color(colors.ink2),
        );
        for (talk, says) in [
            (Talk::Change, text("debrief-chart-change")),
            (Talk::Neutral, text("debrief-chart-neutral")),
            (Talk::Sustain, text("debrief-chart-sustain")),
        ] {
            let (rect, _) = ui.allocate_exact_size(vec2(14.0, 18.0), Sense::hover());
            talk_mark(ui.painter(), rect.center(), talk, &colors);
            ui.label(Type::Small.text(says).color(colors.ink2));
        }
    });
}

struct Axes {
    area: Rect,
    steps: f32,
}

impl Axes {
    fn at(&self, step: f32, value: i32) -> Pos2 {
        let up = f32::from(u8::try_from(value.clamp(0, 100)).unwrap_or_default()) / 100.0;
        pos2(
            self.area.left() + self.area.width() * step / self.steps,
            self.area.bottom() - self.area.height() * up,
        )
    }
}

fn paint(
    painter: &Painter,
    rect: Rect,
    person: &PersonTold,
    talks: &[Option<Talk>],
    marks: &[(usize, usize)],
    colors: &Colors,
) {
    let area = Rect::from_min_max(rect.min + vec2(LEFT, 28.0), rect.max - vec2(RIGHT, 50.0));
    let steps = person.gauges.len().saturating_sub(1).max(1) as f32;
    let axes = Axes { area, steps };
    let small = Type::Small.font();
    for (value, word) in [
        (100, text("debrief-chart-high")),
        (50, text("debrief-chart-middle")),
        (0, text("debrief-chart-low")),
    ] {
        let start = axes.at(0.0, value);
        let end = axes.at(steps, value);
        painter.line_segment([start, end], Stroke::new(1.0, colors.line));
        let place = start - vec2(10.0, 0.0);
        painter.text(
            place,
            Align2::RIGHT_CENTER,
            word,
            small.clone(),
            colors.ink2,
        );
    }
    for (number, turn) in marks {
        let top = axes.at(*turn as f32, 100);
        let band = Rect::from_min_max(
            pos2(top.x - 8.0, area.top() - 6.0),
            pos2(top.x + 8.0, area.bottom() + 4.0),
        );
        painter.rect_filled(band, 6, colors.sunk);
        let badge = pos2(top.x, area.top() - 16.0);
        painter.circle_filled(badge, 10.0, colors.ink);
        painter.text(
            badge,
            Align2::CENTER_CENTER,
            number.to_string(),
            small.clone(),
            colors.surface,
        );
    }
    lines(painter, &axes, person, colors);
    let talk_line = area.bottom() + 16.0;
    for (at, talk) in talks.iter().enumerate() {
        if let Some(talk) = talk {
            let place = pos2(axes.at((at + 1) as f32, 0).x, talk_line);
            talk_mark(painter, place, *talk, colors);
        }
    }
    let below = talk_line + 20.0;
    painter.text(
        pos2(area.left(), below),
        Align2::LEFT_CENTER,
        text("debrief-chart-start"),
        small.clone(),
        colors.ink2,
    );
    painter.text(
        pos2(area.right(), below),
        Align2::RIGHT_CENTER,
        text("debrief-chart-end"),
        small,
        colors.ink2,
    );
}

fn lines(painter: &Painter, axes: &Axes, person: &PersonTold, colors: &Colors) {
    let [_, blue, _] = colors.principles;
    let mut ends: Vec<(f32, String, Color32)> = Vec::new();
    let gauges = [
        (text("debrief-chart-trust"), colors.primary),
        (text("debrief-chart-strain"), colors.warn),
        (text("debrief-chart-readiness"), blue.text),
    ];
    for (gauge, (name, ink)) in gauges.into_iter().enumerate() {
        let points: Vec<Pos2> = person
            .gauges
            .iter()
            .enumerate()
            .filter_map(|(step, values)| Some(axes.at(step as f32, *values.get(gauge)?)))
            .collect();
        let stroke = Stroke::new(2.6, ink);
        match gauge {
            0 => {
                painter.add(Shape::line(points.clone(), stroke));
                for point in &points {
                    painter.circle_filled(*point, 3.6, ink);
                }
            }
            1 => {
                painter.extend(Shape::dashed_line(&points, stroke, 8.0, 5.0));
                for point in &points {
                    let square = Rect::from_center_size(*point, vec2(6.5, 6.5));
                    painter.rect_filled(square, 0, ink);
                }
            }
            _ => {
                painter.extend(Shape::dotted_line(&points, ink, 5.5, 1.5));
            }
        }
        if let Some(last) = points.last() {
            ends.push((last.y, name, ink));
        }
    }
    // The names stand at the lines' ends, pushed apart where they would lie on each other.
    ends.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut free = f32::NEG_INFINITY;
    for (y, name, ink) in ends {
        let y = y.max(free);
        free = y + 18.0;
        let place = pos2(axes.area.right() + 12.0, y);
        painter.text(place, Align2::LEFT_CENTER, name, Type::Label.font(), ink);
    }
}

/// Change points up, sustain is a bar, what is neither is a ring.
fn talk_mark(painter: &Painter, at: Pos2, talk: Talk, colors: &Colors) {
    match talk {
        Talk::Change => {
            let corners = vec![
                at + vec2(0.0, -5.5),
                at + vec2(5.5, 4.5),
                at + vec2(-5.5, 4.5),
            ];
            painter.add(Shape::convex_polygon(corners, colors.good, Stroke::NONE));
        }
        Talk::Neutral => {
            painter.circle_stroke(at, 3.6, Stroke::new(1.5, colors.edge));
        }
        Talk::Sustain => {
            let bar = Rect::from_center_size(at, vec2(10.0, 4.5));
            painter.rect_filled(bar, 0, colors.warn);
        }
    }
}
