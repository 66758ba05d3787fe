//! A scenario's card: a picture, what it is about, how long it takes, what to know of before.

use egui::{
    Id, Label, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2,
};

use super::picture::Pictures;
use super::{HomeAction, ScenarioCard};
use crate::app::text::{listed, text, text_with};
use crate::app::theme::{Colors, Type, colors, space};
use crate::app::widgets::{
    Chip, Look, Mark, card_frame, chip, focus_ring, laid_out, pressable, prose, show_mark,
    still_prose,
};

/// How many techniques a card names; the briefing names them all.
const TECHNIQUES: usize = 3;

/// How high the picture is.
const PICTURE: f32 = 190.0;

/// Draws a card that is at least as high as `tallest`, and says how high its content is.
pub(super) fn card_ui(
    ui: &mut Ui,
    card: &ScenarioCard,
    tallest: f32,
    pictures: &mut Pictures,
) -> (Option<HomeAction>, f32) {
    let colors = colors(ui);
    let mut action = None;
    let height;
    let mut prepared = card_frame(ui).inner_margin(12).begin(ui);
    {
        let ui = &mut prepared.content_ui;
        let start = ui.cursor().min;
        let room = ui.available_width();
        let place = Rect::from_min_size(start, vec2(room, PICTURE));
        let area = Rect::from_min_size(
            place.left_bottom() + vec2(space::S, space::M),
            vec2(room - 2.0 * space::S, f32::INFINITY),
        );
        let mut below = ui.new_child(egui::UiBuilder::new().max_rect(area));
        action = words(&mut below, card).or(action);
        let end = foot(&mut below, card, start.y + tallest - space::XS);
        height = end - start.y + space::XS;
        let whole = vec2(room, height.max(tallest));
        ui.advance_cursor_after_rect(Rect::from_min_size(start, whole));
        pictures.show(ui, place, card);
    }
    if card.open {
        let opened = press(ui, card, &mut prepared, &colors);
        action = action.or(opened);
    }
    prepared.end(ui);
    (action, height)
}

/// The card as a whole is one button, except for the way to its problems.
fn press(
    ui: &mut Ui,
    card: &ScenarioCard,
    prepared: &mut egui::containers::frame::Prepared,
    colors: &Colors,
) -> Option<HomeAction> {
    if card.problem.is_some() {
        return None;
    }
    let inner = prepared.content_ui.min_rect();
    let rect = prepared.frame.outer_rect(inner);
    let response = open_response(ui, card, rect);
    if response.hovered() || response.has_focus() {
        prepared.frame.stroke = Stroke::new(1.6, colors.primary);
        ui.painter()
            .rect_stroke(rect, 14, prepared.frame.stroke, StrokeKind::Inside);
    }
    focus_ring(ui, &response, rect, 14);
    response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .clicked()
        .then(|| HomeAction::Open(card.id.clone()))
}

/// The card as a button, by its name: the same whether the card is in sight or not, so that the focus stays on it.
pub(super) fn open_response(ui: &Ui, card: &ScenarioCard, rect: Rect) -> Response {
    let id = Id::new(("open-the-briefing", &card.id));
    let response = ui.interact(rect, id, Sense::click());
    let label = text_with("home-open", [("title", card.title.as_str().into())]);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &label));
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    response
}

fn words(ui: &mut Ui, card: &ScenarioCard) -> Option<HomeAction> {
    let colors = colors(ui);
    ui.spacing_mut().item_spacing.y = space::S;
    let still = |words: egui::RichText| Label::new(words).wrap().selectable(false);
    ui.add(still(Type::Heading.text(&card.title)));
    let action = card
        .problem
        .as_ref()
        .and_then(|problem| broken(ui, card, problem));
    if !card.summary.is_empty() {
        still_prose(ui, Type::Body.text(&card.summary));
    }
    if !card.people.is_empty() {
        let names = text_with("home-with", [("people", listed(&card.people).into())]);
        ui.add(still(Type::Small.text(names).color(colors.ink2)));
    }
    if !card.techniques.is_empty() {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
            ui.spacing_mut().interact_size.y = 28.0;
            techniques(ui, card);
        });
    }
    if card.minutes > 0 {
        facts(ui, card, &colors);
    }
    if !card.content_notes.is_empty() {
        let topics = listed(&card.content_notes);
        let notes = text_with("home-speaks-of", [("topics", topics.into())]);
        ui.add(still(Type::Small.text(notes).color(colors.ink2)));
    }
    action
}

/// The last visit and what pressing the card does, at the card's foot, which ends at `bottom` or lower; says where the
/// card would end if nothing were left free above it.
fn foot(ui: &mut Ui, card: &ScenarioCard, bottom: f32) -> f32 {
    let above = ui.min_rect().bottom();
    if card.problem.is_some() {
        return above;
    }
    let last = card.last_attempt.clone();
    let last = last.unwrap_or_else(|| text("home-not-started"));
    let last = Type::Small.text(last).color(colors(ui).ink2);
    let read = Type::Label.text(text("home-read-briefing"));
    let read = read.color(colors(ui).primary);
    let room = ui.available_width();
    let gap = ui.spacing().item_spacing.y;
    let high = [&last, &read]
        .map(|words| laid_out(ui, words.clone(), room).size().y + gap)
        .iter()
        .sum::<f32>();
    let lower = (bottom - above - high).max(0.0);
    ui.add_space(lower);
    for words in [last, read] {
        ui.add(Label::new(words).wrap().selectable(false));
    }
    ui.min_rect().bottom() - lower
}

fn techniques(ui: &mut Ui, card: &ScenarioCard) {
    ui.horizontal_wrapped(|ui| {
        for technique in card.techniques.iter().take(TECHNIQUES) {
            chip(ui, Chip::Plain, technique);
        }
        let rest = card.techniques.len().saturating_sub(TECHNIQUES);
        if rest > 0 {
            let more = text_with("home-more-techniques", [("count", rest.into())]);
            let more = Type::Small.text(more).color(colors(ui).ink2);
            ui.add(Label::new(more).extend().selectable(false));
        }
    });
}

fn facts(ui: &mut Ui, card: &ScenarioCard, colors: &Colors) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = 20.0;
        show_mark(ui, Mark::Clock, 15.0);
        let minutes = text_with("home-minutes", [("minutes", card.minutes.into())]);
        ui.add(Label::new(Type::Small.text(minutes)).selectable(false));
        let (rect, _) = ui.allocate_exact_size(vec2(30.0, 16.0), Sense::hover());
        for step in 0..3_u8 {
            let tall = 6.0 + 4.0 * f32::from(step);
            let left = rect.left() + 10.0 * f32::from(step);
            let bar = Rect::from_min_max(
                egui::pos2(left, rect.bottom() - tall),
                egui::pos2(left + 8.0, rect.bottom()),
            );
            let fill = if step < card.steps {
                colors.ink
            } else {
                colors.surface
            };
            ui.painter().rect(
                bar,
                2,
                fill,
                Stroke::new(1.2, colors.edge),
                StrokeKind::Inside,
            );
        }
        // A group, so that the level does not break off its steps.
        ui.add(
            Label::new(Type::Small.text(&card.level))
                .selectable(false)
                .extend(),
        );
    });
}

fn broken(ui: &mut Ui, card: &ScenarioCard, problem: &str) -> Option<HomeAction> {
    let mut action = None;
    let warn = colors(ui).warn;
    ui.horizontal_wrapped(|ui| {
        show_mark(ui, Mark::Triangle, 16.0);
        let says = if card.open {
            text("home-file-older")
        } else {
            text("home-file-broken")
        };
        prose(ui, Type::Label.text(says).color(warn));
    });
    prose(ui, Type::Body.text(problem));
    ui.horizontal_wrapped(|ui| {
        let title = || [("title", card.title.as_str().into())];
        let label = text_with("home-show-problems-of", title());
        let shown = text("home-show-problems");
        if pressable(ui, &shown, &label, Look::Secondary, None).clicked() {
            action = Some(HomeAction::ShowProblems(card.id.clone()));
        }
        if card.open {
            let label = text_with("home-open", title());
            if pressable(ui, &text("home-open-anyway"), &label, Look::Quiet, None).clicked() {
                action = Some(HomeAction::Open(card.id.clone()));
            }
        }
    });
    action
}
