//! When the next frame is wanted: at once while something moves, now and then for breath, else never.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};

use crate::app::stage::{StageRect, StageScene};

/// How soon the stage wants to be drawn again.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq)]
pub(super) enum Pace {
    /// Not by itself.
    #[default]
    Still,
    /// After a while.
    Breathing(Duration),
    /// With the next frame.
    Moving,
}

impl Pace {
    /// The quicker of this and what another person needs.
    pub(super) fn and(self, moves: bool, breathes: Option<Duration>) -> Self {
        match (self, moves, breathes) {
            (Self::Moving, ..) | (_, true, _) => Self::Moving,
            (Self::Breathing(every), ..) => Self::Breathing(every),
            (Self::Still, _, Some(every)) => Self::Breathing(every),
            (Self::Still, _, None) => Self::Still,
        }
    }
}

/// Asks for the next frame, at once or after a nap.
pub(super) fn ask_for_frames(
    pace: Res<Pace>,
    mut redraws: MessageWriter<RequestRedraw>,
    waker: Option<Res<EventLoopProxyWrapper>>,
    napping: Local<Arc<AtomicBool>>,
) {
    match *pace {
        Pace::Still => {}
        Pace::Moving => {
            redraws.write(RequestRedraw);
        }
        Pace::Breathing(every) => {
            // A redraw asked for now would come at once; only a thread can ask later while the app sleeps.
            let Some(waker) = waker else { return };
            if napping.swap(true, Ordering::AcqRel) {
                return;
            }
            let (waker, nap) = (waker.clone(), Arc::clone(&napping));
            std::thread::spawn(move || {
                std::thread::sleep(every);
                nap.store(false, Ordering::Release);
                // The window may be gone by now, and then nobody needs waking.
                let _ = waker.send_event(WinitUserEvent::WakeUp);
            });
        }
    }
}

/// What was set during a frame is shown with the next, which has to be asked for.
pub(super) fn notice_changes(
    scene: Option<Res<StageScene>>,
    rect: Res<StageRect>,
    mut seen: Local<(Option<StageScene>, StageRect)>,
    mut redraws: MessageWriter<RequestRedraw>,
) {
    let same_scene = match (&scene, &seen.0) {
        (Some(new), Some(old)) => **new == *old,
        (None, None) => true,
        _ => false,
    };
    if same_scene && seen.1 == *rect {
        return;
    }
    *seen = (scene.map(|scene| scene.clone()), *rect);
    redraws.write(RequestRedraw);
}
