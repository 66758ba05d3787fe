//! Two offices: the school's, borrowed for the visit, and the supervisor's.

use super::furniture::{
    across, books, frame, lamplight, pendant, potted, sheet, sideboard, stool, table, table_light,
};
use super::kitchen::SEATS;
use super::window::Window;
use super::{HEIGHT, Room};
use crate::app::stage::color::tint;
use crate::app::stage::drawing::Drawing;
use crate::app::stage::shape::{Affine, Path, from};

/// The school office: low shelves and chairs, drawings on the wall, a round clock.
pub(super) fn school() -> Room {
    let (mut back, mut glow) = (Drawing::default(), Drawing::default());
    across(&mut back, 0.0, HEIGHT, tint("#CFDCE0"));
    across(&mut back, 320.0, 128.0, tint("#B4C4C6"));
    across(&mut back, 314.0, 10.0, tint("#F3EEE2"));
    across(&mut back, 448.0, 192.0, tint("#C2AE90"));
    across(&mut back, 440.0, 10.0, tint("#F3EEE2"));
    for x in [-300.0, 150.0, 600.0, 1050.0] {
        back.round((x, 20.0), (190.0, 18.0), 6.0, tint("#FBF7EE"));
        lamplight(&mut glow, (x + 95.0, 30.0), 320.0);
        glow.round((x, 20.0), (190.0, 18.0), 6.0, tint("#FFF0CC"));
    }
    for (x, width) in [(110.0, 270.0), (-360.0, 270.0), (1090.0, 270.0)] {
        Window {
            sky: tint("#D6E6EA"),
            hill: tint("#9BB98F"),
            ..Window::new((x, 84.0), (width, 190.0))
        }
        .draw(&mut back, &mut glow);
    }
    notice_board(&mut back);
    clock(&mut back, (438.0, 122.0));
    low_shelves(&mut back);
    stool(&mut back, (232.0, 418.0), 62.0, tint("#C98A4B"));
    let (mut front, mut shine) = (Drawing::default(), Drawing::default());
    table(&mut front, tint("#C08A5A"));
    table_light(&mut shine, 520.0);
    Room {
        back,
        glow,
        front,
        shine,
        seat_line: 478.0,
        seats: SEATS,
    }
}

/// The supervisor's office: a desk, two chairs turned toward each other, a plant.
pub(super) fn supervisor() -> Room {
    let (mut back, mut glow) = (Drawing::default(), Drawing::default());
    across(&mut back, 0.0, HEIGHT, tint("#DDD6C6"));
    across(&mut back, 436.0, 10.0, tint("#F3EBDB"));
    across(&mut back, 446.0, 194.0, tint("#B79C7A"));
    pendant(&mut back, &mut glow, (418.0, 96.0), tint("#5F8487"));
    for x in [96.0, -360.0] {
        Window {
            sky: tint("#CFE0E0"),
            ..Window::new((x, 90.0), (240.0, 190.0))
        }
        .draw(&mut back, &mut glow);
    }
    shelf(&mut back);
    frame(
        &mut back,
        (1080.0, 100.0),
        (130.0, 100.0),
        tint("#5A4A40"),
        tint("#EFE3CF"),
    );
    back.ellipse((1146.0, 158.0), 34.0, 18.0, tint("#8FB39A"));
    sideboard(&mut back, (470.0, 340.0), (560.0, 100.0), tint("#9C6B43"));
    armchair(&mut back, 240.0, "#5F8487");
    armchair(&mut back, 700.0, "#C96F4A");
    potted(&mut back, (40.0, 404.0), 1.2);
    potted(&mut back, (1120.0, 404.0), 1.25);
    let (mut front, mut shine) = (Drawing::default(), Drawing::default());
    table(&mut front, tint("#A9764A"));
    table_light(&mut shine, 430.0);
    Room {
        back,
        glow,
        front,
        shine,
        seat_line: 478.0,
        seats: SEATS,
    }
}

fn armchair(back: &mut Drawing, x: f32, color: &str) {
    let color = tint(color);
    back.round((x - 92.0, 396.0), (184.0, 100.0), 30.0, color.darker(0.14));
    back.round((x - 74.0, 300.0), (148.0, 160.0), 36.0, color);
    back.round((x - 58.0, 316.0), (116.0, 110.0), 26.0, color.lighter(0.1));
    back.round((x - 66.0, 424.0), (132.0, 46.0), 18.0, color.lighter(0.04));
    for side in [-96.0, 56.0] {
        back.round((x + side, 384.0), (40.0, 110.0), 18.0, color.darker(0.08));
    }
}

fn notice_board(back: &mut Drawing) {
    back.shadow((626.0, 60.0), (342.0, 206.0), 6.0);
    back.round((626.0, 60.0), (342.0, 206.0), 6.0, tint("#A9764A"));
    back.round((638.0, 72.0), (318.0, 182.0), 3.0, tint("#D8B182"));
    for (x, y, w, h, paper, degrees) in [
        (756.0, 86.0, 76.0, 58.0, "#E9F0E4", 2.0),
        (858.0, 82.0, 78.0, 66.0, "#F6DFA8", -3.0),
        (652.0, 184.0, 84.0, 56.0, "#DDE7F0", 2.0),
        (762.0, 170.0, 70.0, 74.0, "#FFFDF7", -2.0),
        (862.0, 174.0, 76.0, 66.0, "#F1D9CF", 2.0),
    ] {
        sheet(back, (x, y), (w, h), paper, degrees);
    }
}

fn clock(back: &mut Drawing, (x, y): (f32, f32)) {
    back.dot((x + 3.0, y + 5.0), 39.0, tint("#3A2A1E").faded(0.14));
    back.dot((x, y), 38.0, tint("#5A6B78"));
    back.dot((x, y), 32.0, tint("#FBF7EE"));
    back.stroke(
        Path::from("M0 0 L0 -23 M0 0 L16 7").moved(&Affine::NONE.shifted(x, y)),
        tint("#3A4652"),
        4.5,
    );
}

/// Shelves at a child's height, with books and bins.
fn low_shelves(back: &mut Drawing) {
    let (wood, inside) = (tint("#C49A6C"), tint("#A97F56"));
    back.shadow((-SHELVES, 336.0), (1000.0 + 2.0 * SHELVES, 108.0), 4.0);
    back.rect((-SHELVES, 344.0), (1000.0 + 2.0 * SHELVES, 100.0), wood);
    for bay in 0_u8..11 {
        let x = -SHELVES + 16.0 + 180.0 * f32::from(bay);
        back.round((x, 356.0), (164.0, 80.0), 4.0, inside);
        if bay % 2 == 0 {
            let colors = [
                "#C96F4A", "#3D4F66", "#E9DCC5", "#6C8A5B", "#E0B13E", "#5F8487",
            ];
            books(back, (x + 10.0, 434.0), &colors);
        } else {
            for (from_left, color) in [(10.0, "#8FB3B0"), (86.0, "#E0B13E")] {
                let color = tint(color);
                back.round((x + from_left, 386.0), (68.0, 48.0), 6.0, color);
                back.round(
                    (x + from_left + 22.0, 398.0),
                    (24.0, 8.0),
                    4.0,
                    color.darker(0.3),
                );
            }
        }
    }
    back.rect(
        (-SHELVES, 336.0),
        (1000.0 + 2.0 * SHELVES, 12.0),
        wood.lighter(0.2),
    );
}

/// How far the shelves go on beside the picture.
const SHELVES: f32 = 500.0;

fn shelf(back: &mut Drawing) {
    let left = &["#3D4F66", "#C96F4A", "#E9DCC5", "#5F8487", "#8A5A7A"];
    books(back, (650.0, 196.0), left);
    books(back, (780.0, 196.0), &["#D89A4A", "#7F97A0", "#B5533C"]);
    back.shadow((630.0, 196.0), (226.0, 12.0), 4.0);
    back.round((630.0, 196.0), (226.0, 12.0), 4.0, tint("#8E6441"));
    back.stroke(
        from(656.0, 208.0)
            .line(656.0, 222.0)
            .skip(830.0, 208.0)
            .line(830.0, 222.0),
        tint("#6B4A30"),
        5.0,
    );
}
