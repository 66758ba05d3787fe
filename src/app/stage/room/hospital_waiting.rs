//! The hospital waiting area: a row of chairs, a water cooler, a door that opens and shuts.

use super::furniture::{across, blocks, frame, lamplight, plant};
use super::{HEIGHT, Room, Seats, View};
use crate::app::stage::clip::{Edges, within};
use crate::app::stage::color::tint;
use crate::app::stage::drawing::Drawing;
use crate::app::stage::look::Below;
use crate::app::stage::shape::Path;

pub(super) fn room() -> Room {
    let mut back = Drawing::default();
    across(&mut back, 0.0, HEIGHT, tint("#D7E4DE"));
    across(&mut back, 300.0, 160.0, tint("#C4D8D0"));
    across(&mut back, 294.0, 10.0, tint("#A9C4BA"));
    across(&mut back, 460.0, 180.0, tint("#E3D8C6"));
    across(&mut back, 452.0, 12.0, tint("#F3EBDB"));
    doors(&mut back);
    picture(&mut back);
    cooler(&mut back);
    chairs(&mut back);
    plant(
        &mut back,
        (960.0, 470.0),
        1.15,
        tint("#E9E1D3"),
        tint("#5E8A66"),
    );
    let mut glow = Drawing::default();
    lamplight(&mut glow, (330.0, 0.0), 300.0);
    let mut front = Drawing::default();
    low_table(&mut front);
    Room {
        back,
        glow,
        front,
        seat_line: 470.0,
        seats: Seats {
            left: 150.0,
            right: 545.0,
            neck: 298.0,
            size: 0.7,
            below: Below::Seated,
            view: View {
                middle: 460.0,
                width: 840.0,
                above: 306.0,
                below: 14.0,
            },
        },
    }
}

fn doors(back: &mut Drawing) {
    back.shadow((660.0, 90.0), (270.0, 366.0), 8.0);
    back.round((660.0, 90.0), (270.0, 366.0), 8.0, tint("#B98F66"));
    for (x, pane, handle) in [(676.0, 704.0, 774.0), (798.0, 832.0, 806.0)] {
        back.round((x, 106.0), (116.0, 350.0), 4.0, tint("#CDA57B"));
        back.round((pane, 150.0), (54.0, 120.0), 6.0, tint("#D6E6EA"));
        back.round((handle, 290.0), (9.0, 54.0), 4.0, tint("#7C878F"));
    }
    // A sign without words: a heart in a house, which is read in every language.
    back.shadow((740.0, 30.0), (110.0, 46.0), 8.0);
    back.round((740.0, 30.0), (110.0, 46.0), 8.0, tint("#2F6F78"));
    back.fill(
        "M771 55 L795 36 L819 55 L813 55 L813 69 L777 69 L777 55Z",
        tint("#FFFFFF"),
    );
    back.fill(
        "M795 65 C785 58 787 51 791 51 C793 51 795 53 795 54 C795 53 797 51 799 51 C803 51 805 58 795 65Z",
        tint("#D8774F"),
    );
}

fn picture(back: &mut Drawing) {
    frame(
        back,
        (180.0, 80.0),
        (300.0, 150.0),
        tint("#F3EBDB"),
        tint("#F6DFA8"),
    );
    let edges = Edges::new((190.0, 90.0), (280.0, 130.0));
    let hills = [
        ((250.0, 224.0), (90.0, 46.0), "#8FB39A"),
        ((400.0, 232.0), (120.0, 56.0), "#6F9A80"),
    ];
    for ((x, y), (half_width, half_height), color) in hills {
        let hill = Path::ellipse(x, y, half_width, half_height);
        back.fill(within(&hill, edges), tint(color));
    }
    back.dot((420.0, 122.0), 18.0, tint("#E0853E"));
    back.stroke(
        "M224 156 Q236 142 248 156 Q260 142 272 156 M300 134 Q309 123 318 134 Q327 123 336 134",
        tint("#3D4F66"),
        4.0,
    );
}

fn cooler(back: &mut Drawing) {
    back.round((610.0, 306.0), (40.0, 156.0), 6.0, tint("#F3F1EA"));
    back.round((614.0, 246.0), (32.0, 64.0), 12.0, tint("#A9CBDA"));
    back.round((622.0, 340.0), (16.0, 22.0), 4.0, tint("#7C878F"));
}

fn chairs(back: &mut Drawing) {
    for (x, color) in [
        (96.0, "#3F7F86"),
        (226.0, "#D8774F"),
        (356.0, "#3F7F86"),
        (486.0, "#E0B13E"),
    ] {
        back.round((x, 318.0), (112.0, 120.0), 20.0, tint(color));
        back.round(
            (x - 2.0, 424.0),
            (116.0, 40.0),
            14.0,
            tint(color).darker(0.12),
        );
    }
    let steel = tint("#5A6B78");
    back.round((80.0, 462.0), (540.0, 12.0), 6.0, steel);
    back.rect((110.0, 470.0), (12.0, 60.0), steel);
    back.rect((580.0, 470.0), (12.0, 60.0), steel);
}

fn low_table(front: &mut Drawing) {
    front.ellipse((330.0, 596.0), 150.0, 30.0, tint("#94693F"));
    front.ellipse((330.0, 590.0), 150.0, 30.0, tint("#B08457"));
    front.round((250.0, 572.0), (96.0, 12.0), 2.0, tint("#3D4F66"));
    front.round((256.0, 562.0), (86.0, 12.0), 2.0, tint("#F1D9CF"));
    front.round((386.0, 562.0), (46.0, 22.0), 3.0, tint("#FFFDF7"));
    blocks(front, (640.0, 566.0), 0.75);
}
