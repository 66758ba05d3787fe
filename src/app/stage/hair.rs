//! Hair, in the head's own measure: the middle of the head is the origin, half its width 44, half its height 54.

use super::color::{Tint, tint};
use super::drawing::Drawing;
use super::look::Hair;
use super::shape::from;

/// Hair behind the head and in front of it. A headscarf is drawn with the head.
pub(super) struct Locks {
    pub(super) back: Drawing,
    pub(super) front: Drawing,
}

pub(super) fn locks(hair: Hair, color: Tint) -> Locks {
    let mut locks = Locks {
        back: Drawing::default(),
        front: Drawing::default(),
    };
    let Locks { back, front } = &mut locks;
    match hair {
        Hair::Short => short(front, color),
        Hair::Fade => front.fill(
            "M-45 6 C-50 -32 -36 -62 0 -62 C36 -62 50 -32 45 6 C43 -4 42 -14 39 -24 C36 -31 32 -33 26 -34 \
             L-26 -34 C-32 -33 -36 -31 -39 -24 C-42 -14 -43 -4 -45 6Z",
            color,
        ),
        Hair::Crop => front.fill(
            "M-45 2 C-52 -36 -36 -66 0 -66 C36 -66 52 -36 45 2 C42 -14 38 -24 34 -30 C22 -38 12 -28 2 -34 \
             C-10 -28 -22 -38 -34 -29 C-39 -22 -43 -10 -45 2Z",
            color,
        ),
        Hair::Bun => bun(back, front, color),
        Hair::Bob => bob(back, front, color),
        Hair::Afro => afro(back, front, color),
        Hair::Puffs => puffs(back, front, color),
        Hair::Curly => curly(back, front, color),
        Hair::Curlytop => curlytop(front, color),
        Hair::Long => long(back, front, color),
        Hair::Locs => locs(back, front, color),
        Hair::Pony => pony(back, front, color),
        Hair::Balding => balding(front, color),
        Hair::Pixie => pixie(front, color),
        Hair::Fringe => fringe(back, front, color),
        Hair::Hijab => {}
    }
    locks
}

/// The strands that part hair: a little darker than it.
fn strand(color: Tint) -> Tint {
    color.darker(0.16)
}

fn short(front: &mut Drawing, color: Tint) {
    front.fill(
        "M-45 4 C-52 -22 -52 -50 -28 -62 C-10 -72 22 -72 36 -60 C52 -48 52 -22 45 4 C43 -6 41 -16 36 -25 \
         C24 -22 -4 -26 -16 -40 C-22 -30 -36 -20 -40 -12 C-42 -6 -44 -2 -45 4Z",
        color,
    );
    front.stroke("M-14 -42 C-4 -54 20 -58 34 -48", strand(color), 2.4);
}

fn bun(back: &mut Drawing, front: &mut Drawing, color: Tint) {
    back.ellipse((10.0, -70.0), 25.0, 23.0, color);
    back.stroke("M-4 -74 C6 -84 22 -82 26 -70", strand(color), 2.6);
    back.fill(
        "M-46 -10 C-50 14 -44 30 -36 34 L36 34 C44 30 50 14 46 -10Z",
        color.darker(0.22),
    );
    front.fill(
        "M-46 14 C-56 -30 -38 -66 2 -66 C42 -66 56 -30 46 14 C46 -6 40 -30 10 -42 C-14 -38 -38 -24 -46 14Z",
        color,
    );
    front.stroke(
        "M10 -42 C24 -46 30 -56 30 -60 M10 -42 C-8 -44 -24 -50 -32 -44",
        strand(color),
        2.2,
    );
    front.stroke(
        "M-43 2 C-50 18 -47 28 -44 34 M44 4 C49 16 47 24 45 28",
        color,
        3.4,
    );
}

fn bob(back: &mut Drawing, front: &mut Drawing, color: Tint) {
    back.fill(
        "M-50 -20 C-64 10 -62 44 -54 58 C-40 66 -30 60 -24 52 L24 52 C34 62 46 64 54 56 C62 40 64 8 50 -20Z",
        color.darker(0.2),
    );
    front.fill(
        "M-44 40 C-58 46 -58 10 -52 -20 C-46 -56 -24 -68 4 -68 C34 -68 52 -48 54 -18 C58 12 58 42 45 40 \
         C46 20 46 -6 38 -24 C20 -20 -4 -26 -18 -38 C-24 -26 -36 -18 -42 -10 C-44 8 -43 26 -44 40Z",
        color,
    );
    front.stroke("M-18 -40 C-6 -52 18 -60 34 -50", strand(color), 2.4);
}

fn afro(back: &mut Drawing, front: &mut Drawing, color: Tint) {
    back.cluster(
        &[
            (0.0, -46.0, 52.0),
            (-40.0, -40.0, 36.0),
            (40.0, -40.0, 36.0),
            (-56.0, -8.0, 30.0),
            (56.0, -8.0, 30.0),
            (-50.0, 20.0, 22.0),
            (50.0, 20.0, 22.0),
            (-22.0, -74.0, 30.0),
            (22.0, -74.0, 30.0),
        ],
        color,
    );
    front.fill(
        "M-45 8 C-50 -30 -34 -58 0 -58 C34 -58 50 -30 45 8 C41 -8 40 -18 34 -26 C24 -36 14 -30 4 -36 \
         C-8 -30 -20 -37 -30 -28 C-39 -20 -42 -6 -45 8Z",
        color,
    );
}

fn puffs(back: &mut Drawing, front: &mut Drawing, color: Tint) {
    back.cluster(
        &[
            (-46.0, -48.0, 27.0),
            (46.0, -48.0, 27.0),
            (-62.0, -40.0, 17.0),
            (62.0, -40.0, 17.0),
            (-50.0, -66.0, 16.0),
            (50.0, -66.0, 16.0),
        ],
        color,
    );
    front.fill(
        "M-45 4 C-52 -34 -34 -62 0 -62 C34 -62 52 -34 45 4 C42 -14 34 -30 0 -40 C-34 -30 -42 -14 -45 4Z",
        color,
    );
    front.stroke(from(0.0, -40.0).line(0.0, -60.0), color.lighter(0.35), 2.4);
    front.dot((-36.0, -46.0), 6.0, tint("#D9694A"));
    front.dot((36.0, -46.0), 6.0, tint("#D9694A"));
}

fn curly(back: &mut Drawing, front: &mut Drawing, color: Tint) {
    back.cluster(
        &[
            (-44.0, -34.0, 28.0),
            (44.0, -34.0, 28.0),
            (-56.0, -2.0, 24.0),
            (56.0, -2.0, 24.0),
            (-56.0, 28.0, 22.0),
            (56.0, 28.0, 22.0),
            (-48.0, 52.0, 18.0),
            (48.0, 52.0, 18.0),
            (0.0, -52.0, 34.0),
        ],
        color.darker(0.14),
    );
    front.cluster(
        &[
            (-36.0, -40.0, 18.0),
            (-16.0, -52.0, 20.0),
            (8.0, -54.0, 20.0),
            (30.0, -44.0, 19.0),
            (-44.0, -20.0, 13.0),
            (44.0, -22.0, 14.0),
            (-4.0, -40.0, 12.0),
            (18.0, -38.0, 12.0),
            (-24.0, -34.0, 11.0),
        ],
        color,
    );
}

fn curlytop(front: &mut Drawing, color: Tint) {
    front.fill(
        "M-45 6 C-50 -20 -48 -34 -40 -44 L40 -44 C48 -34 50 -20 45 6 C43 -8 40 -20 38 -28 L-38 -28 \
         C-41 -18 -43 -6 -45 6Z",
        color.darker(0.12),
    );
    front.cluster(
        &[
            (-34.0, -42.0, 17.0),
            (-18.0, -56.0, 19.0),
            (4.0, -60.0, 20.0),
            (25.0, -54.0, 18.0),
            (38.0, -40.0, 14.0),
            (-24.0, -34.0, 11.0),
            (-4.0, -38.0, 12.0),
            (16.0, -36.0, 12.0),
            (32.0, -30.0, 8.0),
        ],
        color,
    );
}

fn long(back: &mut Drawing, front: &mut Drawing, color: Tint) {
    back.fill(
        "M-46 -30 C-66 10 -62 70 -66 112 C-50 124 -34 120 -26 110 L26 110 C36 120 52 124 66 112 \
         C62 70 66 10 46 -30Z",
        color.darker(0.2),
    );
    front.fill(
        "M-42 60 C-60 40 -58 -6 -52 -26 C-44 -56 -24 -68 0 -68 C24 -68 44 -56 52 -26 C58 -6 60 40 42 60 \
         C48 20 44 -16 4 -42 C-40 -16 -46 20 -42 60Z",
        color,
    );
    front.stroke(from(3.0, -43.0).line(2.0, -62.0), strand(color), 2.2);
}

fn locs(back: &mut Drawing, front: &mut Drawing, color: Tint) {
    for (x, y) in [
        (-54.0, 64.0),
        (-44.0, 76.0),
        (-32.0, 70.0),
        (32.0, 70.0),
        (44.0, 76.0),
        (54.0, 64.0),
        (-60.0, 46.0),
        (60.0, 46.0),
    ] {
        let lock = from(x * 0.55, -40.0).curve(x * 1.15, -20.0, x * 1.1, 20.0, x, y);
        back.stroke(lock, color.darker(0.12), 13.0);
    }
    front.fill(
        "M-45 6 C-54 -36 -36 -66 0 -66 C36 -66 54 -36 45 6 C43 -10 38 -24 30 -34 C10 -44 -20 -42 -34 -28 \
         C-40 -20 -43 -8 -45 6Z",
        color,
    );
    for x in [-30.0_f32, -16.0, 0.0, 16.0, 30.0] {
        let parting = from(x, -36.0).curve(x * 1.1, -50.0, x * 0.9, -58.0, x * 0.6, -64.0);
        front.stroke(parting, color.lighter(0.16), 2.2);
    }
}

fn pony(back: &mut Drawing, front: &mut Drawing, color: Tint) {
    back.fill(
        "M18 -52 C64 -66 84 -20 66 30 C60 44 50 40 50 28 C54 0 46 -26 22 -34Z",
        color.darker(0.12),
    );
    front.fill(
        "M-46 8 C-56 -34 -38 -66 0 -66 C38 -66 56 -34 46 8 C44 -14 34 -34 12 -40 C-14 -44 -40 -24 -46 8Z",
        color,
    );
    front.stroke(
        "M12 -42 C24 -44 36 -50 40 -54 M-4 -43 C-14 -48 -28 -46 -36 -38",
        strand(color),
        2.2,
    );
}

fn balding(front: &mut Drawing, color: Tint) {
    front.fill(
        "M-45 14 C-54 4 -54 -20 -46 -34 C-42 -36 -40 -30 -40 -22 C-42 -10 -44 2 -45 14Z",
        color,
    );
    front.fill(
        "M45 14 C54 4 54 -20 46 -34 C42 -36 40 -30 40 -22 C42 -10 44 2 45 14Z",
        color,
    );
}

fn pixie(front: &mut Drawing, color: Tint) {
    front.fill(
        "M-46 12 C-58 -30 -42 -68 0 -68 C42 -68 58 -30 46 12 C44 0 44 -10 40 -20 C34 -24 28 -30 26 -36 \
         C10 -22 -16 -20 -36 -22 C-42 -12 -44 0 -46 12Z",
        color,
    );
    front.stroke("M26 -38 C14 -50 -8 -56 -24 -48", strand(color), 2.4);
}

fn fringe(back: &mut Drawing, front: &mut Drawing, color: Tint) {
    back.fill(
        "M-48 -20 C-58 10 -56 30 -50 42 L50 42 C56 30 58 10 48 -20Z",
        color.darker(0.2),
    );
    front.fill(
        "M-46 26 C-58 6 -56 -34 -40 -54 C-22 -72 24 -72 40 -54 C56 -34 58 6 46 26 C45 10 44 -4 40 -12 \
         C30 -6 16 -20 14 -24 C6 -10 -14 -4 -30 -10 C-36 -12 -40 -14 -41 -14 C-44 -4 -45 12 -46 26Z",
        color,
    );
    front.stroke("M14 -26 C16 -40 10 -52 4 -58", strand(color), 2.4);
}
