//! What a screen reader or another assistive technology asks for, passed on to egui.
//!
//! `bevy_egui` 0.42 publishes egui's tree and never reads what comes back, so that a screen reader could read but not
//! press. Besides, a window at rest would not notice: nothing wakes it when a request arrives, or when a screen reader
//! starts and wants to see the tree. A thread of its own looks for both.

use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use bevy::a11y::{AccessibilityRequested, ActionRequest};
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy::winit::accessibility::{WinitActionRequestHandler, WinitActionRequestHandlers};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use bevy_egui::{EguiInput, EguiPreUpdateSet, PrimaryEguiContext};

/// How often it is looked whether something was asked for: too short to be felt, and nothing for a processor.
const EVERY: Duration = Duration::from_millis(40);

/// How often it is looked whether a screen reader has started, while there is none.
const SELDOM: Duration = Duration::from_millis(500);

pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        PreUpdate,
        pass_on
            .after(EguiPreUpdateSet::ProcessInput)
            .before(EguiPreUpdateSet::BeginPass),
    )
    .add_systems(Update, listen)
    .add_systems(Last, draw_what_was_asked);
}

/// Gives egui what was asked for.
fn pass_on(
    mut requests: MessageReader<ActionRequest>,
    mut inputs: Query<&mut EguiInput, With<PrimaryEguiContext>>,
) {
    let asked = requests
        .read()
        .map(|request| egui::Event::AccessKitActionRequest(request.0.clone()))
        .collect::<Vec<_>>();
    for mut input in &mut inputs {
        input.events.extend(asked.iter().cloned());
    }
}

/// Requests are read at the end of a frame; what they bring is drawn in the next.
fn draw_what_was_asked(
    mut requests: MessageReader<ActionRequest>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    if requests.read().count() > 0 {
        redraw.write(RequestRedraw);
    }
}

/// Starts listening once the window has a place for requests.
fn listen(
    mut listening: Local<bool>,
    handlers: Option<Res<WinitActionRequestHandlers>>,
    requested: Option<Res<AccessibilityRequested>>,
    proxy: Option<Res<EventLoopProxyWrapper>>,
) {
    if *listening {
        return;
    }
    let (Some(handlers), Some(requested), Some(proxy)) = (handlers, requested, proxy) else {
        return;
    };
    let inboxes: Vec<Inbox> = handlers.values().cloned().collect();
    if inboxes.is_empty() {
        return;
    }
    *listening = true;
    let (requested, wake) = (requested.clone(), (**proxy).clone());
    thread::spawn(move || {
        let mut heard = false;
        loop {
            let active = requested.get();
            let news = active != heard || inboxes.iter().any(holds_something);
            heard = active;
            if news && wake.send_event(WinitUserEvent::WakeUp).is_err() {
                return;
            }
            thread::sleep(if active { EVERY } else { SELDOM });
        }
    });
}

/// Where winit puts what was asked of a window.
type Inbox = Arc<Mutex<WinitActionRequestHandler>>;

fn holds_something(inbox: &Inbox) -> bool {
    inbox.lock().is_ok_and(|waiting| !waiting.is_empty())
}
