//! A plain warm room with a table: for rooms that have no drawing of their own.

use super::furniture::{across, frame, pendant, potted, table, table_light};
use super::kitchen::SEATS;
use super::window::Window;
use super::{HEIGHT, Room};
use crate::app::stage::color::tint;
use crate::app::stage::drawing::Drawing;

pub(super) fn room() -> Room {
    let (mut back, mut glow) = (Drawing::default(), Drawing::default());
    across(&mut back, 0.0, HEIGHT, tint("#E6D5BC"));
    across(&mut back, 430.0, 10.0, tint("#F3EBDB"));
    across(&mut back, 440.0, 200.0, tint("#D0B694"));
    pendant(&mut back, &mut glow, (420.0, 100.0), tint("#B5533C"));
    Window::new((96.0, 84.0), (230.0, 180.0)).draw(&mut back, &mut glow);
    frame(
        &mut back,
        (640.0, 100.0),
        (150.0, 110.0),
        tint("#8A6A4C"),
        tint("#EFE3CF"),
    );
    back.ellipse((700.0, 166.0), 34.0, 22.0, tint("#8FB39A"));
    back.ellipse((740.0, 170.0), 30.0, 18.0, tint("#5F8487"));
    back.dot((736.0, 132.0), 11.0, tint("#E0B13E"));
    potted(&mut back, (930.0, 400.0), 1.1);
    let (mut front, mut shine) = (Drawing::default(), Drawing::default());
    table(&mut front, tint("#B67C4E"));
    table_light(&mut shine, 440.0);
    Room {
        back,
        glow,
        front,
        shine,
        seat_line: 478.0,
        seats: SEATS,
    }
}
