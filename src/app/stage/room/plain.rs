//! A plain warm room with a table: for rooms that have no drawing of their own.

use super::furniture::{Window, across, frame, lamplight, potted, table};
use super::{HEIGHT, Room, Seats, View, WIDTH};
use crate::app::stage::color::tint;
use crate::app::stage::drawing::Drawing;
use crate::app::stage::look::Below;

pub(super) fn room(evening: bool) -> Room {
    let mut back = Drawing::default();
    across(&mut back, 0.0, HEIGHT, tint("#E6D5BC"));
    across(&mut back, 384.0, 256.0, tint("#D0B694"));
    across(&mut back, 376.0, 10.0, tint("#F3EBDB"));
    Window::new((96.0, 84.0), (230.0, 180.0), evening).draw(&mut back);
    frame(
        &mut back,
        (640.0, 110.0),
        (150.0, 110.0),
        tint("#8A6A4C"),
        tint("#EFE3CF"),
    );
    back.ellipse((700.0, 176.0), 34.0, 22.0, tint("#8FB39A"));
    back.ellipse((740.0, 180.0), 30.0, 18.0, tint("#5F8487"));
    back.dot((736.0, 142.0), 11.0, tint("#E0B13E"));
    potted(&mut back, (900.0, 392.0), 1.1);
    let mut glow = Drawing::default();
    lamplight(&mut glow, (500.0, 60.0), 360.0);
    let mut front = Drawing::default();
    table(&mut front, -8.0);
    Room {
        back,
        glow,
        front,
        seat_line: 478.0,
        seats: Seats {
            left: 180.0,
            right: 820.0,
            neck: 297.0,
            size: 0.92,
            below: Below::Hidden,
            view: View {
                middle: 500.0,
                width: WIDTH,
                above: 386.0,
                below: 34.0,
            },
        },
    }
}
