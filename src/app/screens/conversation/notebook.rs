//! The notebook: what was learned, in groups, with where it came from.

use egui::{Color32, Pos2, Shape, Stroke, Ui, vec2};

use super::ConversationModel;
use super::model::NotebookMark;
use crate::app::text::text;
use crate::app::theme::{Colors, Type, colors, space};
use crate::app::widgets::prose;

pub(super) fn notebook_ui(ui: &mut Ui, model: &ConversationModel) {
    ui.label(Type::Heading.text(text("conversation-notebook")));
    ui.add_space(space::S);
    egui::ScrollArea::vertical()
        .auto_shrink([false, false])
        .show(ui, |ui| {
            if model.notebook.is_empty() {
                let note = text("conversation-notebook-empty");
                prose(ui, Type::Body.text(note).color(colors(ui).ink2));
            }
            for group in &model.notebook {
                let color = mark_color(&colors(ui), group.mark);
                ui.horizontal(|ui| {
                    mark_ui(ui, group.mark, color);
                    ui.label(Type::Label.text(&group.title).color(color));
                });
                for (fact, from) in &group.facts {
                    ui.horizontal_top(|ui| {
                        ui.add_space(space::XL);
                        ui.vertical(|ui| {
                            ui.spacing_mut().item_spacing.y = 1.0;
                            prose(ui, Type::Body.text(fact));
                            if !from.is_empty() {
                                prose(ui, Type::Small.text(from).color(colors(ui).ink2));
                            }
                        });
                    });
                }
                ui.add_space(space::M);
            }
        });
}

fn mark_color(colors: &Colors, mark: NotebookMark) -> Color32 {
    match mark {
        NotebookMark::Worry => colors.warn,
        NotebookMark::Well => colors.good,
        NotebookMark::People => colors.primary,
        NotebookMark::Unknown => colors.ink2,
    }
}

/// The mark before a group: shape and color together, so that color is never alone.
fn mark_ui(ui: &mut Ui, mark: NotebookMark, color: Color32) {
    let (rect, _) = ui.allocate_exact_size(vec2(16.0, 16.0), egui::Sense::hover());
    let at = |x: f32, y: f32| -> Pos2 { rect.left_top() + vec2(x, y) };
    let stroke = Stroke::new(2.0, color);
    let painter = ui.painter();
    match mark {
        NotebookMark::Worry => {
            let corners = vec![at(8.0, 2.0), at(15.0, 14.0), at(1.0, 14.0)];
            painter.add(Shape::closed_line(corners, stroke));
        }
        NotebookMark::Well => {
            painter.add(Shape::line(
                vec![at(1.0, 9.0), at(6.0, 14.0), at(15.0, 2.0)],
                stroke,
            ));
        }
        NotebookMark::People => {
            painter.circle_filled(at(4.0, 8.0), 3.5, color);
            painter.circle_stroke(at(12.0, 8.0), 3.0, stroke);
        }
        NotebookMark::Unknown => {
            painter.circle_stroke(at(8.0, 8.0), 6.5, stroke);
            painter.circle_filled(at(8.0, 8.0), 2.0, color);
        }
    }
}
