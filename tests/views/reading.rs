//! What is written can be read: no line too long, nothing cut off, in every window, theme and size of text.

use egui::epaint::{ClippedShape, Shape, TextShape};

use crate::common::{SCREENS, Screen, screen_in};

/// The longest line that is read with ease; `tokens.md` asks for it.
const LONGEST: usize = 75;

const SIZES: [[f32; 2]; 3] = [[1024.0, 768.0], [1280.0, 800.0], [1920.0, 1080.0]];

fn texts(shapes: &[ClippedShape]) -> Vec<(egui::Rect, TextShape)> {
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

fn check(which: Screen, size: [f32; 2], dark: bool, zoom: f32) {
    let harness = screen_in(which, size, dark, zoom);
    let width = size[0] / zoom;
    for (clip, text) in texts(&harness.output().shapes) {
        let says = text.galley.text();
        let place = format!("on {which:?} at {size:?} × {zoom}: “{says}”");
        assert!(!text.galley.elided, "cut off with an ellipsis {place}");
        for row in &text.galley.rows {
            let letters = row.text().trim().chars().count();
            assert!(letters <= LONGEST, "a line of {letters} letters {place}");
        }
        let rect = text.visual_bounding_rect();
        if rect.width() > 0.0 && rect.intersects(clip) {
            let within = clip.x_range().intersection(egui::Rangef::new(0.0, width));
            assert!(
                rect.left() >= within.min - 1.0 && rect.right() <= within.max + 1.0,
                "from {} to {}, seen from {} to {}, {place}",
                rect.left(),
                rect.right(),
                within.min,
                within.max
            );
        }
    }
}

#[test]
fn every_line_can_be_read_whole() {
    for which in SCREENS {
        for size in SIZES {
            for zoom in [1.0, 1.5, 2.0] {
                check(which, size, false, zoom);
            }
            check(which, size, true, 1.0);
        }
    }
}
