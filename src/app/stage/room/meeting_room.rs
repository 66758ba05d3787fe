//! The meeting room: a round table with enough chairs for everyone, so that nobody sits at its head.

use super::furniture::{across, frame, lamplight, plant, sideboard};
use super::window::Window;
use super::{BESIDE, HEIGHT, Room, Seats, View};
use crate::app::stage::color::tint;
use crate::app::stage::drawing::Drawing;
use crate::app::stage::look::Below;
use crate::app::stage::shape::{Path, from};

pub(super) fn room() -> Room {
    let (mut back, mut glow) = (Drawing::default(), Drawing::default());
    across(&mut back, 0.0, HEIGHT, tint("#E5DCCF"));
    across(&mut back, 418.0, 10.0, tint("#F6EFE2"));
    across(&mut back, 428.0, 212.0, tint("#C9B597"));
    lamps(&mut back, &mut glow);
    Window {
        sky: tint("#CFE0E0"),
        ..Window::new((80.0, 96.0), (240.0, 180.0))
    }
    .draw(&mut back, &mut glow);
    frame(
        &mut back,
        (360.0, 104.0),
        (112.0, 90.0),
        tint("#8A6A4C"),
        tint("#EFE3CF"),
    );
    back.ellipse((398.0, 160.0), 26.0, 18.0, tint("#8FB39A"));
    back.ellipse((436.0, 163.0), 25.0, 15.0, tint("#5F8487"));
    back.dot((422.0, 132.0), 9.0, tint("#E0B13E"));
    sideboard(&mut back, (470.0, 336.0), (232.0, 86.0), tint("#A9764A"));
    flipchart(&mut back);
    for x in [-160.0, 1010.0] {
        plant(&mut back, (x, 390.0), 1.2, tint("#5F8487"), tint("#5E8A66"));
    }
    for (x, color) in [
        (232.0, "#C96F4A"),
        (366.0, "#5F8487"),
        (500.0, "#C96F4A"),
        (634.0, "#5F8487"),
        (768.0, "#C96F4A"),
    ] {
        let color = tint(color);
        back.round((x - 58.0, 340.0), (116.0, 150.0), 32.0, color);
        back.round((x - 46.0, 352.0), (92.0, 100.0), 24.0, color.lighter(0.1));
    }
    let (mut front, mut shine) = (Drawing::default(), Drawing::default());
    round_table(&mut front);
    for (half_width, alpha) in [(300.0, 0.04), (180.0, 0.05)] {
        let pool = Path::ellipse(500.0, 522.0, half_width, half_width * 0.19);
        shine.fill(pool, tint("#FFD48A").faded(alpha));
    }
    Room {
        back,
        glow,
        front,
        shine,
        seat_line: 462.0,
        seats: Seats {
            left: 250.0,
            right: 764.0,
            neck: 290.0,
            size: 0.85,
            below: Below::Hidden,
            door: BESIDE,
            view: View {
                middle: 500.0,
                width: 940.0,
                above: 392.0,
                below: 76.0,
            },
        },
    }
}

/// Two lamps over the table.
fn lamps(back: &mut Drawing, glow: &mut Drawing) {
    for x in [346.0, 654.0] {
        back.stroke(from(x, -40.0).line(x, 40.0), tint("#5A4A40"), 4.0);
        let shade = Path::rect(x - 74.0, 40.0, 148.0, 32.0, 12.0);
        back.fill(shade.clone(), tint("#EFE3CF"));
        lamplight(glow, (x, 80.0), 280.0);
        glow.fill(shade, tint("#FFE3A6"));
        glow.round((x - 54.0, 62.0), (108.0, 10.0), 5.0, tint("#FFF3D2"));
    }
}

fn flipchart(back: &mut Drawing) {
    let steel = tint("#5A6B78");
    back.stroke("M756 330 L732 436 M916 330 L940 436", steel, 7.0);
    back.shadow((726.0, 84.0), (220.0, 250.0), 6.0);
    back.round((726.0, 84.0), (220.0, 250.0), 6.0, tint("#FFFDF7"));
    back.round((726.0, 84.0), (220.0, 18.0), 6.0, steel);
    for (column, color) in [(0_u8, "#A4588A"), (1, "#E2A03F"), (2, "#5C8FD0")] {
        let x = 742.0 + 66.0 * f32::from(column);
        back.round((x, 118.0), (56.0, 8.0), 4.0, tint(color));
        for row in 0_u8..7 {
            let width = 56.0 - 12.0 * f32::from((column + row) % 3);
            let y = 138.0 + 20.0 * f32::from(row);
            back.round((x, y), (width, 6.0), 3.0, tint("#D5CCBC"));
        }
    }
    let pencil = tint("#8A8170");
    back.stroke(from(750.0, 312.0).line(922.0, 312.0), pencil, 4.0);
    for tick in 0_u8..11 {
        let x = 750.0 + 17.2 * f32::from(tick);
        back.stroke(from(x, 306.0).line(x, 318.0), pencil, 2.0);
    }
    back.dot((750.0 + 6.0 * 17.2, 312.0), 8.0, tint("#1F5B57"));
}

fn round_table(front: &mut Drawing) {
    front.ellipse((500.0, 562.0), 450.0, 96.0, tint("#8A5A38"));
    front.ellipse((500.0, 544.0), 450.0, 96.0, tint("#C08A5A"));
    front.ellipse((500.0, 540.0), 404.0, 80.0, tint("#C99566"));
    front.round((452.0, 634.0), (96.0, 40.0), 6.0, tint("#7A5233"));
}
