//! How long frames take: told in the log to who asks with `RUST_LOG=kitchen_table=debug`, and of every frame with
//! `RUST_LOG=kitchen_table=trace`.

use std::time::{Duration, Instant};

use bevy::app::{App, First, Last, Plugin};
use bevy::ecs::resource::Resource;
use bevy::ecs::system::ResMut;
use bevy::log::{debug, trace};

/// A frame that takes longer is felt as a stutter; nothing we do may take so long.
const LONGEST: Duration = Duration::from_millis(50);

/// Measures from when it is made.
pub(super) struct Pace(Instant);

impl Pace {
    /// The program begins now.
    pub(super) fn begin() -> Self {
        Self(Instant::now())
    }
}

#[derive(Resource)]
struct Frames {
    /// When the program began.
    begun: Instant,
    /// When this frame began.
    frame: Instant,
    /// How many there have been.
    count: u64,
}

impl Plugin for Pace {
    fn build(&self, app: &mut App) {
        app.insert_resource(Frames {
            begun: self.0,
            frame: self.0,
            count: 0,
        })
        .add_systems(First, |mut frames: ResMut<Frames>| {
            let now = Instant::now();
            let after = now - frames.frame;
            trace!("a frame begins {after:.1?} after the one before");
            frames.frame = now;
        })
        .add_systems(Last, end);
    }
}

fn end(mut frames: ResMut<Frames>) {
    frames.count += 1;
    let took = frames.frame.elapsed();
    let count = frames.count;
    if count == 1 {
        let after = frames.begun.elapsed();
        debug!("the first frame was ready {after:.1?} after the start");
    }
    trace!("frame {count} took {took:.1?}");
    if took > LONGEST {
        debug!("frame {count} took {took:.1?}");
    }
}
