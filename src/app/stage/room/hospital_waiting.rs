//! The hospital waiting area: a row of chairs, a water cooler, a door that opens and shuts.

use super::furniture::{across, frame, lamplight, plant};
use super::window::night;
use super::{HEIGHT, Room, Seats, View};
use crate::app::stage::clip::{Edges, within};
use crate::app::stage::color::tint;
use crate::app::stage::drawing::Drawing;
use crate::app::stage::look::Below;
use crate::app::stage::shape::Path;

pub(super) fn room() -> Room {
    let (mut back, mut glow) = (Drawing::default(), Drawing::default());
    across(&mut back, 0.0, HEIGHT, tint("#D7E4DE"));
    across(&mut back, 300.0, 160.0, tint("#C4D8D0"));
    across(&mut back, 294.0, 10.0, tint("#A9C4BA"));
    across(&mut back, 452.0, 12.0, tint("#F3EBDB"));
    across(&mut back, 464.0, 176.0, tint("#E3D8C6"));
    ceiling(&mut back, &mut glow);
    picture(&mut back);
    cabinet(&mut back);
    cooler(&mut back);
    door(&mut back, &mut glow);
    chairs(&mut back);
    plant(
        &mut back,
        (30.0, 452.0),
        1.1,
        tint("#E9E1D3"),
        tint("#5E8A66"),
    );
    corridor_window(&mut back, &mut glow, -330.0);
    corridor_window(&mut back, &mut glow, 1080.0);
    let mut front = Drawing::default();
    low_table(&mut front);
    Room {
        back,
        glow,
        front,
        shine: Drawing::default(),
        seat_line: 470.0,
        seats: Seats {
            left: 240.0,
            right: 616.0,
            neck: 278.0,
            size: 0.79,
            below: Below::Seated,
            door: 910.0,
            view: View {
                middle: 482.0,
                width: 920.0,
                above: 392.0,
                below: 48.0,
            },
        },
    }
}

/// Flat lamps along the ceiling. At night every second one is off, as on wards.
fn ceiling(back: &mut Drawing, glow: &mut Drawing) {
    across(back, 0.0, 40.0, tint("#EDF2EC"));
    across(back, 40.0, 8.0, tint("#BFD2C9"));
    for (place, x) in (0_u8..).zip([-480.0, -180.0, 120.0, 420.0, 720.0, 1020.0, 1320.0]) {
        back.round((x, 8.0), (190.0, 22.0), 6.0, tint("#FFFDF7"));
        if place % 2 == 0 {
            lamplight(glow, (x + 95.0, 30.0), 300.0);
            glow.round((x, 8.0), (190.0, 22.0), 6.0, tint("#FFF4D8"));
        }
    }
}

fn door(back: &mut Drawing, glow: &mut Drawing) {
    back.shadow((826.0, 104.0), (168.0, 356.0), 8.0);
    back.round((826.0, 104.0), (168.0, 358.0), 8.0, tint("#B98F66"));
    back.round((840.0, 118.0), (140.0, 346.0), 4.0, tint("#CDA57B"));
    back.round((866.0, 156.0), (62.0, 128.0), 6.0, tint("#D6E6EA"));
    back.round((854.0, 300.0), (10.0, 56.0), 4.0, tint("#7C878F"));
    back.rect((840.0, 420.0), (140.0, 42.0), tint("#A9B4B2"));
    // Behind the pane somebody is awake.
    glow.round((866.0, 156.0), (62.0, 128.0), 6.0, tint("#F3DDA6"));
    glow.rect((866.0, 236.0), (62.0, 6.0), tint("#D9BF86"));
    // A sign without words: a heart in a house, which is read in every language.
    back.shadow((856.0, 52.0), (110.0, 44.0), 8.0);
    back.round((856.0, 52.0), (110.0, 44.0), 8.0, tint("#2F6F78"));
    back.fill(
        "M887 76 L911 57 L935 76 L929 76 L929 90 L893 90 L893 76Z",
        tint("#FFFFFF"),
    );
    back.fill(
        "M911 86 C901 79 903 72 907 72 C909 72 911 74 911 75 C911 74 913 72 915 72 C919 72 921 79 911 86Z",
        tint("#D8774F"),
    );
}

/// A window on the corridor, beside what is usually seen.
fn corridor_window(back: &mut Drawing, glow: &mut Drawing, x: f32) {
    back.round((x, 96.0), (220.0, 170.0), 8.0, tint("#F3EBDB"));
    back.round((x + 10.0, 106.0), (200.0, 150.0), 4.0, tint("#C9DEE4"));
    night(glow, (x + 10.0, 106.0), (200.0, 150.0));
}

fn picture(back: &mut Drawing) {
    let (x, y) = (150.0, 100.0);
    frame(
        back,
        (x, y),
        (290.0, 140.0),
        tint("#F3EBDB"),
        tint("#F6DFA8"),
    );
    let edges = Edges::new((x + 8.0, y + 8.0), (274.0, 124.0));
    for (across, half_width, half_height, color) in [
        (70.0, 96.0, 48.0, "#8FB39A"),
        (220.0, 126.0, 60.0, "#6F9A80"),
    ] {
        let hill = Path::ellipse(x + across, y + 138.0, half_width, half_height);
        back.fill(within(&hill, edges), tint(color));
    }
    back.dot((x + 232.0, y + 42.0), 18.0, tint("#E0853E"));
    back.stroke(
        "M194 172 Q206 158 218 172 Q230 158 242 172 M270 150 Q279 139 288 150 Q297 139 306 150",
        tint("#3D4F66"),
        4.0,
    );
}

/// A low cabinet for what families need while they wait.
fn cabinet(back: &mut Drawing) {
    back.shadow((690.0, 346.0), (120.0, 112.0), 6.0);
    back.round((690.0, 352.0), (120.0, 112.0), 4.0, tint("#C49A6C"));
    back.stroke("M750 360 L750 456", tint("#A97F56"), 3.0);
    back.dot((740.0, 400.0), 4.0, tint("#7C878F"));
    back.dot((760.0, 400.0), 4.0, tint("#7C878F"));
    back.round((684.0, 346.0), (132.0, 11.0), 4.0, tint("#D8B182"));
}

fn cooler(back: &mut Drawing) {
    let x = 640.0;
    back.round((x, 320.0), (42.0, 144.0), 6.0, tint("#F3F1EA"));
    back.round((x + 4.0, 258.0), (34.0, 66.0), 12.0, tint("#A9CBDA"));
    back.round((x + 12.0, 354.0), (18.0, 22.0), 4.0, tint("#7C878F"));
}

/// As far apart as people sit.
fn chairs(back: &mut Drawing) {
    let steel = tint("#5A6B78");
    back.rect((110.0, 476.0), (12.0, 64.0), steel);
    back.rect((660.0, 476.0), (12.0, 64.0), steel);
    for (x, color) in [
        (127.0, "#E0B13E"),
        (290.0, "#3F7F86"),
        (453.0, "#D8774F"),
        (616.0, "#3F7F86"),
    ] {
        let color = tint(color);
        back.round((x - 64.0, 306.0), (128.0, 132.0), 22.0, color);
        back.round((x - 52.0, 318.0), (104.0, 96.0), 18.0, color.lighter(0.1));
        back.round((x - 66.0, 426.0), (132.0, 42.0), 14.0, color.darker(0.12));
    }
    back.round((60.0, 466.0), (632.0, 13.0), 6.0, steel);
}

fn low_table(front: &mut Drawing) {
    front.ellipse((270.0, 520.0), 190.0, 28.0, tint("#94693F"));
    front.ellipse((270.0, 510.0), 190.0, 28.0, tint("#B08457"));
    front.rect((256.0, 540.0), (28.0, 110.0), tint("#7A5A3C"));
}
