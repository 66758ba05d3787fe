//! The picture on a card: cut paper, a kitchen with a window, and whoever sits at the table.

use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, pos2, vec2};

use super::{ScenarioCard, Sitter};
use crate::app::theme::Colors;

const SKIN: [Color32; 8] = [
    Color32::from_rgb(247, 220, 200),
    Color32::from_rgb(240, 205, 178),
    Color32::from_rgb(228, 184, 150),
    Color32::from_rgb(208, 158, 120),
    Color32::from_rgb(180, 126, 88),
    Color32::from_rgb(148, 98, 66),
    Color32::from_rgb(116, 74, 50),
    Color32::from_rgb(86, 55, 40),
];

/// Paints the picture into `rect`, cut to its round corners.
pub(super) fn paint(painter: &Painter, rect: Rect, card: &ScenarioCard, colors: &Colors) {
    let painter = &painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    let dim = |color: Color32| {
        if colors.dark {
            color.lerp_to_gamma(Color32::from_rgb(20, 27, 51), 0.4)
        } else {
            color
        }
    };
    let tone = |red, green, blue| dim(Color32::from_rgb(red, green, blue));
    painter.rect_filled(rect, 0, tone(232, 196, 146));
    window(painter, rect, card.evening, &dim);
    let shelf = rect.top() + rect.height() * 0.66;
    let tiles = Rect::from_min_max(pos2(rect.left(), shelf - 22.0), pos2(rect.right(), shelf));
    painter.rect_filled(tiles, 0, tone(243, 226, 196));
    let back = Rect::from_min_max(pos2(rect.left(), shelf), rect.max);
    painter.rect_filled(back, 0, tone(110, 142, 132));
    painter.rect_filled(
        Rect::from_min_max(pos2(rect.left(), shelf), pos2(rect.right(), shelf + 7.0)),
        0,
        tone(141, 90, 56),
    );
    let shown: Vec<Sitter> = card.sitters.iter().copied().take(2).collect();
    let places: &[f32] = if shown.len() > 1 {
        &[0.52, 0.78]
    } else {
        &[0.62]
    };
    let table = rect.bottom() - 26.0;
    for (sitter, place) in shown.iter().zip(places) {
        let scale = 0.94;
        let foot = pos2(rect.left() + rect.width() * place, table + 6.0);
        person(painter, foot, *sitter, scale, colors.dark);
    }
    let top = Rect::from_min_max(pos2(rect.left(), table), rect.max);
    painter.rect_filled(top, 0, tone(183, 116, 70));
    let edge = Rect::from_min_max(pos2(rect.left(), rect.bottom() - 8.0), rect.max);
    painter.rect_filled(edge, 0, tone(150, 88, 52));
    mug(
        painter,
        pos2(rect.right() - 26.0, table + 4.0),
        tone(201, 85, 61),
    );
    corners(painter, rect, colors.surface);
}

fn window(painter: &Painter, rect: Rect, evening: bool, dim: &impl Fn(Color32) -> Color32) {
    let tone = |red, green, blue| dim(Color32::from_rgb(red, green, blue));
    let glass = Rect::from_min_size(
        rect.left_top() + vec2(rect.width() * 0.09, -6.0),
        vec2(rect.width() * 0.26, rect.height() * 0.56),
    );
    let (sky, sun, hill) = if evening {
        (tone(62, 78, 118), tone(246, 222, 168), tone(52, 84, 88))
    } else {
        (
            tone(186, 216, 222),
            tone(248, 206, 122),
            tone(126, 160, 122),
        )
    };
    painter.rect_filled(glass, 0, sky);
    let inside = painter.with_clip_rect(glass.intersect(painter.clip_rect()));
    inside.circle_filled(
        glass.left_top() + vec2(glass.width() * 0.74, 24.0),
        11.0,
        sun,
    );
    let ground = glass.bottom();
    inside.circle_filled(pos2(glass.left() + 12.0, ground + 22.0), 40.0, hill);
    inside.circle_filled(
        pos2(glass.right() - 6.0, ground + 26.0),
        46.0,
        hill.gamma_multiply(0.9),
    );
    let frame = Stroke::new(5.0, tone(249, 241, 226));
    painter.rect_stroke(glass, 0, frame, egui::StrokeKind::Middle);
    let middle = glass.center().x;
    painter.line_segment(
        [pos2(middle, glass.top()), pos2(middle, ground)],
        Stroke::new(3.0, frame.color),
    );
    for (side, way) in [(glass.left(), -1.0), (glass.right(), 1.0)] {
        let curtain = vec![
            pos2(side - 12.0 * way, glass.top()),
            pos2(side + 16.0 * way, glass.top()),
            pos2(side + 16.0 * way, ground + 10.0),
            pos2(side + 2.0 * way, ground + 10.0),
        ];
        painter.add(Shape::convex_polygon(
            curtain,
            tone(201, 104, 74),
            Stroke::NONE,
        ));
    }
}

/// Head and shoulders, cut off by the table. The face is calm: the visit tells the rest.
fn person(painter: &Painter, foot: Pos2, sitter: Sitter, scale: f32, dark: bool) {
    let scale = if sitter.child { scale * 0.8 } else { scale };
    let dim = |color: Color32| {
        if dark {
            color.lerp_to_gamma(Color32::from_rgb(20, 27, 51), 0.09)
        } else {
            color
        }
    };
    let color = |[red, green, blue]: [u8; 3]| dim(Color32::from_rgb(red, green, blue));
    let at = |x: f32, y: f32| foot + vec2(x, y) * scale;
    let skin = SKIN
        .get(usize::from(sitter.skin).saturating_sub(1))
        .copied()
        .map_or(dim(SKIN[3]), dim);
    let (hair, clothes) = (color(sitter.hair), color(sitter.clothes));
    let ink = dim(Color32::from_rgb(38, 38, 46));
    let head = at(0.0, -88.0);
    if sitter.bun {
        painter.circle_filled(at(0.0, -122.0), 11.0 * scale, hair);
    }
    painter.circle_filled(
        head + vec2(0.0, -5.0) * scale,
        27.0 * scale,
        if sitter.covered { clothes } else { hair },
    );
    let body = [
        (-42.0, 0.0),
        (-40.0, -30.0),
        (-32.0, -46.0),
        (-12.0, -56.0),
        (12.0, -56.0),
        (32.0, -46.0),
        (40.0, -30.0),
        (42.0, 0.0),
    ];
    let outline: Vec<Pos2> = body.iter().map(|(x, y)| at(*x, *y)).collect();
    let neck = Rect::from_two_pos(at(-8.0, -72.0), at(8.0, -52.0));
    painter.add(Shape::convex_polygon(outline, clothes, Stroke::NONE));
    painter.rect_filled(neck, 4, skin.lerp_to_gamma(ink, 0.12));
    painter.add(Shape::ellipse_filled(
        head + vec2(0.0, 4.0) * scale,
        vec2(21.0, 24.0) * scale,
        skin,
    ));
    let fringe: Vec<Pos2> = [
        (-21.0, -90.0),
        (-17.0, -103.0),
        (0.0, -109.0),
        (17.0, -103.0),
        (21.0, -90.0),
        (8.0, -97.0),
        (-6.0, -98.0),
    ]
    .iter()
    .map(|(x, y)| at(*x, *y))
    .collect();
    painter.add(Shape::Path(egui::epaint::PathShape {
        points: fringe,
        closed: true,
        fill: if sitter.covered { clothes } else { hair },
        stroke: egui::epaint::PathStroke::NONE,
    }));
    for side in [-1.0, 1.0] {
        painter.circle_filled(at(8.0 * side, -84.0), 2.0 * scale, ink);
    }
    let mouth = vec![at(-5.0, -71.0), at(0.0, -69.5), at(5.0, -71.0)];
    painter.add(Shape::line(
        mouth,
        Stroke::new(1.8 * scale, skin.lerp_to_gamma(ink, 0.6)),
    ));
}

fn mug(painter: &Painter, foot: Pos2, color: Color32) {
    let cup = Rect::from_min_max(foot + vec2(-9.0, -16.0), foot + vec2(9.0, 4.0));
    painter.circle_stroke(foot + vec2(11.0, -6.0), 5.0, Stroke::new(3.0, color));
    painter.rect_filled(cup, 3, color);
}

/// The painter clips to rectangles only, so a rounded edge in the card's color is laid over the picture.
fn corners(painter: &Painter, rect: Rect, behind: Color32) {
    let edge = Stroke::new(8.0, behind);
    painter.rect_stroke(rect.expand(4.0), 14, edge, egui::StrokeKind::Middle);
}
