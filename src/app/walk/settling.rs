//! Whether the window has settled: nothing has changed in it for a few frames, and nothing is on its way.

use bevy::prelude::*;
use bevy_egui::EguiRenderOutput;

use crate::app::playtesting::Playtesting;
use crate::app::reading::Reading;
use crate::app::stage::{Heads, StageRect};

/// How long nothing has changed.
#[derive(Default, Resource)]
pub(super) struct Settling {
    still: u32,
    frames: u32,
    seen: u64,
}

/// So many frames the same: what is asked for is done in the next frame, measured in the one after, and the stage
/// follows one later.
const STILL: u32 = 4;

/// What has not come to rest after so many frames never will, and is pictured as it is.
const AT_MOST: u32 = 120;

impl Settling {
    /// Whether the next task can be done.
    pub(super) fn settled(&self) -> bool {
        self.still >= STILL
    }

    /// Something is about to change.
    pub(super) fn begin(&mut self) {
        self.still = 0;
        self.frames = 0;
    }

    /// A frame has been drawn that looked like this.
    fn drawn(&mut self, seen: u64, busy: bool) {
        if busy {
            self.begin();
            return;
        }
        self.frames += 1;
        self.still = if seen == self.seen { self.still + 1 } else { 0 };
        self.seen = seen;
        if self.frames >= AT_MOST {
            self.still = STILL;
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Settling>().add_systems(Last, look);
}

fn look(
    mut settling: ResMut<Settling>,
    drawn: Query<&EguiRenderOutput>,
    heads: Res<Heads>,
    rect: Res<StageRect>,
    reading: Res<Reading>,
    playtesting: Res<Playtesting>,
) {
    let busy = reading.goes_on() || playtesting.goes_on();
    let mut seen = Sum::default();
    for primitive in drawn.iter().flat_map(|output| &output.paint_jobs) {
        if let egui::epaint::Primitive::Mesh(mesh) = &primitive.primitive {
            for vertex in &mesh.vertices {
                seen.add(
                    u64::from(vertex.pos.x.to_bits()) << 32 | u64::from(vertex.pos.y.to_bits()),
                );
                seen.add(u64::from(u32::from_le_bytes(vertex.color.to_array())));
            }
        }
    }
    for (_, head) in &heads.0 {
        seen.add(u64::from(head.x.to_bits()) << 32 | u64::from(head.y.to_bits()));
    }
    for edge in [
        rect.min.x,
        rect.min.y,
        rect.max.x,
        rect.max.y,
        rect.free_left,
    ] {
        seen.add(u64::from(edge.to_bits()));
    }
    settling.drawn(seen.0, busy);
}

/// A sum over everything seen, which differs as soon as something does.
#[derive(Default)]
struct Sum(u64);

impl Sum {
    /// The odd number is that of splitmix64, 2⁶⁴ over the golden ratio.
    fn add(&mut self, value: u64) {
        self.0 = (self.0 ^ value)
            .wrapping_mul(0x9E37_79B9_7F4A_7C15)
            .rotate_left(29);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_settles_once_nothing_has_changed_for_a_few_frames() {
        let mut settling = Settling::default();
        for frame in 0..10 {
            settling.drawn(frame, false);
            assert!(!settling.settled());
        }
        for _ in 0..STILL {
            settling.drawn(9, false);
        }
        assert!(settling.settled());
        settling.begin();
        assert!(!settling.settled());
    }

    #[test]
    fn while_something_is_on_its_way_nothing_settles() {
        let mut settling = Settling::default();
        for _ in 0..2 * AT_MOST {
            settling.drawn(1, true);
        }
        assert!(!settling.settled());
    }

    #[test]
    fn what_never_rests_is_not_waited_for() {
        let mut settling = Settling::default();
        for frame in 0..u64::from(AT_MOST) {
            settling.drawn(frame, false);
        }
        assert!(settling.settled());
    }
}
