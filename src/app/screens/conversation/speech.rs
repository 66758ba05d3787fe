//! What is said, beside the people: bubbles with names, and the strip that tells what is seen.

use egui::text::{LayoutJob, TextFormat};
use egui::{
    Align2, Area, Color32, FontId, Frame, Id, Label, Order, Pos2, Rect, Sense, Shape, Stroke, Ui,
    WidgetInfo, WidgetType, vec2,
};

use super::{ConversationModel, ConversationState};
use crate::app::text::text_with;
use crate::app::theme::{Type, colors, paper_edge, space};
use crate::app::widgets::{announce, laid_out, prose};
use crate::debrief::LineTold;

/// The share of the stage's width that bubbles may take, so that they cover no face.
const SHARE: f32 = 0.37;

/// Where what is said stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// On the stage, with what the learner said before.
    Stage,
    /// On the stage, where there is room for the answer alone.
    AnswerOnStage,
    /// Above the choices.
    Below,
}

/// Where on this stage there is room for what is said, so that nothing of it is cut off.
pub(super) fn place(
    ui: &Ui,
    model: &ConversationModel,
    state: &ConversationState,
    stage: Rect,
) -> Place {
    let column = column(ui, model, state, stage);
    let room = column.width() - space::S;
    let high = |job: LayoutJob, around: egui::Vec2| {
        let mut job = job;
        job.wrap.max_width = room - 2.0 * around.x;
        let words = ui.painter().layout_job(job).size().y;
        words + 2.0 * around.y + ui.spacing().item_spacing.y + space::XS
    };
    let ink = Color32::PLACEHOLDER;
    let name = ui
        .painter()
        .layout_no_wrap("N".to_owned(), Type::Label.font(), ink)
        .size()
        .y;
    let answer: f32 = model
        .lines
        .iter()
        .filter(|line| !line.says.is_empty())
        .map(|line| high(words(line, 0, ink), BUBBLE) + name + 2.0)
        .sum();
    let you = model.you.as_ref().map_or(0.0, |you| {
        let said = text_with("conversation-you", [("words", you.text.as_str().into())]);
        let format = TextFormat::simple(Type::Small.font(), ink);
        high(LayoutJob::single_section(said, format), YOU)
    });
    match column.height() {
        all if all >= answer + you => Place::Stage,
        some if some >= answer => Place::AnswerOnStage,
        _ => Place::Below,
    }
}

/// The column of bubbles, above what is seen.
fn column(ui: &Ui, model: &ConversationModel, state: &ConversationState, stage: Rect) -> Rect {
    let width = (stage.width() * SHARE).clamp(260.0, 420.0);
    let corner = stage.left_top() + vec2(space::XL, space::L);
    let mut foot = space::M;
    if state.captions && !model.cue.is_empty() {
        let cue = laid_out(ui, Type::Body.text(&model.cue), cue_width(stage));
        foot += cue.size().y + 2.0 * CUE.y + space::S;
    }
    Rect::from_min_max(corner, egui::pos2(corner.x + width, stage.bottom() - foot))
}

/// What stands around the words in a bubble, around what the learner said, and around what is seen, in points.
const BUBBLE: egui::Vec2 = vec2(18.0, 12.0);
const YOU: egui::Vec2 = vec2(12.0, 6.0);
const CUE: egui::Vec2 = vec2(14.0, 6.0);

fn cue_width(stage: Rect) -> f32 {
    stage.width() - 2.0 * space::XXL
}

/// What is said, in bubbles on the stage.
pub(super) fn bubbles_ui(
    ui: &mut Ui,
    model: &ConversationModel,
    state: &mut ConversationState,
    stage: Rect,
    place: Place,
) {
    let spoken = spoken(ui, model, state);
    let column = column(ui, model, state, stage);
    let width = column.width();
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(column));
    egui::ScrollArea::vertical()
        .id_salt("speech")
        .auto_shrink([false, true])
        .stick_to_bottom(true)
        .show(&mut child, |ui| {
            ui.set_max_width(width - space::S);
            if let Some(you) = model.you.as_ref().filter(|_| place == Place::Stage) {
                you_ui(ui, &you.text, you.done);
            }
            let last = spoken.len().saturating_sub(1);
            // A tail toward someone farther away would point to who sits between.
            let nearest = state
                .heads
                .iter()
                .min_by(|(_, one), (_, other)| one.x.total_cmp(&other.x));
            for (at, (line, bytes)) in spoken.into_iter().enumerate() {
                let head = nearest.filter(|(who, _)| at == last && *who == line.who);
                let head = head.map(|(_, head)| *head);
                bubble_ui(ui, line, bytes, head);
                ui.add_space(space::XS);
            }
        });
    if state.captions && !model.cue.is_empty() {
        cue_ui(ui, &model.cue, stage);
    }
}

/// What is said, as lines of text: where there is no room for bubbles.
pub(super) fn lines_ui(ui: &mut Ui, model: &ConversationModel, state: &mut ConversationState) {
    let spoken = spoken(ui, model, state);
    let colors = colors(ui);
    if let Some(you) = &model.you {
        you_ui(ui, &you.text, you.done);
    }
    for (line, bytes) in spoken {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.label(Type::Label.text(&line.name).color(colors.primary));
            ui.add(Label::new(words(line, bytes, colors.ink)).wrap());
        });
        ui.add_space(space::XS);
    }
    if state.captions && !model.cue.is_empty() {
        prose(ui, Type::Body.text(&model.cue).color(colors.ink2));
    }
    ui.add_space(space::M);
}

/// The lines that are spoken now, each with the bytes of it that have appeared.
fn spoken<'a>(
    ui: &Ui,
    model: &'a ConversationModel,
    state: &mut ConversationState,
) -> Vec<(&'a LineTold, usize)> {
    let lines: Vec<&LineTold> = model
        .lines
        .iter()
        .filter(|line| !line.says.is_empty())
        .collect();
    let texts: Vec<&str> = lines.iter().map(|line| line.says.as_str()).collect();
    let shown = state.appearing.shown(ui, model.turn, state.pace, &texts);
    lines.into_iter().zip(shown).collect()
}

/// Tells a screen reader what the stage shows, and says by itself what is new, in the order in which it came.
pub(super) fn tell(ui: &mut Ui, model: &ConversationModel, stage: Rect) {
    let picture = ui.interact(stage, ui.id().with("stage"), Sense::hover());
    picture.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &model.around));
    announce(ui, "lines", &told(&model.lines));
}

/// What is said and seen in one go, in the order in which it came, as a screen reader tells it.
pub(in crate::app::screens) fn told(lines: &[LineTold]) -> String {
    let mut told = Vec::new();
    for line in lines {
        if !line.seen.is_empty() {
            told.push(line.seen.clone());
        }
        if !line.says.is_empty() {
            told.push(text_with(
                "conversation-says",
                [
                    ("name", line.name.as_str().into()),
                    ("words", line.says.as_str().into()),
                ],
            ));
        }
    }
    told.join(" ")
}

fn you_ui(ui: &mut Ui, said: &str, done: bool) {
    let colors = colors(ui);
    Frame::new()
        .fill(colors.primary_soft)
        .corner_radius(12)
        .inner_margin(YOU)
        .show(ui, |ui| {
            let words = if done {
                said.to_owned()
            } else {
                text_with("conversation-you", [("words", said.into())])
            };
            let mut words = Type::Small.text(words).color(colors.ink);
            if done {
                words = words.italics();
            }
            prose(ui, words);
        });
    ui.add_space(space::XS);
}

/// A bubble with so many bytes of its line.
fn bubble_ui(ui: &mut Ui, line: &LineTold, bytes: usize, head: Option<Pos2>) {
    let colors = colors(ui);
    // The tail lies below the bubble, so that no edge is seen where they meet.
    let painter = ui.painter().clone();
    let below = painter.add(Shape::Noop);
    let shown = Frame::new()
        .fill(colors.surface)
        .corner_radius(20)
        .shadow(paper_edge(&colors))
        .inner_margin(BUBBLE)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.label(Type::Label.text(&line.name).color(colors.primary));
            ui.add(Label::new(words(line, bytes, colors.ink)).wrap());
        });
    let bubble = shown.response.rect;
    if let Some(head) = head.filter(|head| head.x > bubble.right() + 24.0) {
        // The list of bubbles ends where they do; the tail may reach beyond.
        painter
            .with_clip_rect(bubble.expand(TAIL + 2.0))
            .set(below, tail(bubble, head, colors.surface));
    }
}

/// So many bytes of a line, in the face of who says it.
fn words(line: &LineTold, bytes: usize, ink: Color32) -> LayoutJob {
    let style = if line.child {
        Type::Child
    } else {
        Type::Speech
    };
    so_far(&line.says, bytes, style.font(), ink)
}

/// How far the tail of a bubble reaches toward whoever speaks, in points at most, and as a share of the way to the
/// middle of the face, so that it never touches it.
const TAIL: f32 = 22.0;
const TAIL_SHARE: f32 = 0.3;

/// A line of which so many bytes are to be seen; what is still to come keeps its place, so that nothing jumps.
pub(in crate::app::screens) fn so_far(
    line: &str,
    bytes: usize,
    font: FontId,
    ink: Color32,
) -> LayoutJob {
    let (said, to_come) = line.split_at_checked(bytes).unwrap_or((line, ""));
    let mut job = LayoutJob::default();
    for (words, ink) in [(said, ink), (to_come, Color32::TRANSPARENT)] {
        job.append(words, 0.0, TextFormat::simple(font.clone(), ink));
    }
    job
}

fn tail(bubble: Rect, head: Pos2, fill: Color32) -> Shape {
    let from = egui::pos2(
        bubble.right() - 4.0,
        head.y.clamp(bubble.top() + 24.0, bubble.bottom() - 22.0),
    );
    let way = head - from;
    let way = way.normalized() * (way.length() * TAIL_SHARE).min(TAIL);
    let corners = vec![from - vec2(4.0, 9.0), from + way, from + vec2(-4.0, 9.0)];
    Shape::convex_polygon(corners, fill, Stroke::NONE)
}

/// What a camera would see, told in words at the foot of the stage.
fn cue_ui(ui: &Ui, cue: &str, stage: Rect) {
    let colors = colors(ui);
    Area::new(Id::new("cue"))
        .order(Order::Middle)
        .pivot(Align2::LEFT_BOTTOM)
        .fixed_pos(stage.left_bottom() + vec2(space::XL, -space::M))
        .show(ui.ctx(), |ui| {
            Frame::new()
                .fill(colors.surface)
                .corner_radius(16)
                .inner_margin(CUE)
                .show(ui, |ui| {
                    ui.set_max_width(cue_width(stage));
                    prose(ui, Type::Body.text(cue).color(colors.ink));
                });
        });
}
