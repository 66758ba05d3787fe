//! What is written can be read: no line too long, nothing cut off, in every window, theme and size of text.

use egui::epaint::{ClippedShape, Shape, TextShape};

use kitchen_table::app::widgets::LONGEST_LINE;

use crate::common::{SCREENS, Screen, screen_in};

const SIZES: [[f32; 2]; 3] = [[1024.0, 768.0], [1280.0, 800.0], [1920.0, 1080.0]];

pub(crate) fn texts(shapes: &[ClippedShape]) -> Vec<(egui::Rect, TextShape)> {
    let mut found = Vec::new();
    for clipped in shapes {
        let mut open = vec![&clipped.shape];
        while let Some(shape) = open.pop() {
            match shape {
                Shape::Text(text) => found.push((clipped.clip_rect, text.clone())),
                Shape::Vec(shapes) => open.extend(shapes),
                _ => {}
            }
        }
    }
    found
}

/// What can't be read of a screen, with where it stands.
fn unreadable(which: Screen, size: [f32; 2], dark: bool, zoom: f32) -> Vec<String> {
    let mut wrong = Vec::new();
    let harness = screen_in(which, size, dark, zoom);
    let width = size[0] / zoom;
    for (clip, text) in texts(&harness.output().shapes) {
        let says = text.galley.text();
        let place = format!("on {which:?} at {size:?} × {zoom}: “{says}”");
        if text.galley.elided {
            wrong.push(format!("cut off with an ellipsis {place}"));
        }
        for row in &text.galley.rows {
            let letters = row.text().trim().chars().count();
            if letters > LONGEST_LINE {
                wrong.push(format!("a line of {letters} letters {place}"));
            }
        }
        let rect = text.visual_bounding_rect();
        if rect.width() > 0.0 && rect.intersects(clip) {
            let within = clip.x_range().intersection(egui::Rangef::new(0.0, width));
            if rect.left() < within.min - 1.0 || rect.right() > within.max + 1.0 {
                wrong.push(format!(
                    "from {} to {}, seen from {} to {}, {place}",
                    rect.left(),
                    rect.right(),
                    within.min,
                    within.max
                ));
            }
        }
    }
    wrong
}

#[test]
fn every_line_can_be_read_whole() {
    let mut wrong = Vec::new();
    for which in SCREENS {
        for size in SIZES {
            for zoom in [1.0, 1.5, 2.0] {
                wrong.extend(unreadable(which, size, zoom > 1.0, zoom));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
