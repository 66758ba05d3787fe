//! Whether there is a display and something to draw with, found out before a window is opened.
//!
//! Without either, bevy ends with a panic; a person should get a sentence instead.

use bevy::tasks::block_on;

use super::text::text;

/// Why no window can be opened, in words; nothing if it can.
pub(super) fn missing() -> Option<String> {
    if !has_display() {
        return Some(text("no-window-display"));
    }
    if !has_adapter() {
        return Some(text("no-window-driver"));
    }
    None
}

/// On Linux, whether an X or Wayland server answers; elsewhere there is always a display.
#[cfg(all(unix, not(target_os = "macos")))]
fn has_display() -> bool {
    use std::os::unix::net::UnixStream;
    use std::path::PathBuf;

    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let wayland = variable("WAYLAND_DISPLAY").is_some_and(|name| {
        let folder = PathBuf::from(variable("XDG_RUNTIME_DIR").unwrap_or_default());
        UnixStream::connect(folder.join(name)).is_ok()
    });
    wayland
        || variable("DISPLAY").is_some_and(|name| match local_x_display(&name) {
            Some(number) => UnixStream::connect(format!("/tmp/.X11-unix/X{number}")).is_ok(),
            // A display of another machine is taken on trust.
            None => true,
        })
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn has_display() -> bool {
    true
}

/// The number of a display of this machine: `:1.0` is 1. None for one of another machine.
#[cfg(all(unix, not(target_os = "macos")))]
fn local_x_display(name: &str) -> Option<u32> {
    let number = name
        .strip_prefix("unix")
        .unwrap_or(name)
        .strip_prefix(':')?;
    number.split('.').next()?.parse().ok()
}

/// Whether anything can draw: a graphics card, or a driver that draws in software.
fn has_adapter() -> bool {
    let backends = wgpu::Backends::from_env().unwrap_or(wgpu::Backends::all());
    let mut description = wgpu::InstanceDescriptor::new_without_display_handle();
    description.backends = backends;
    let instance = wgpu::Instance::new(description);
    !block_on(instance.enumerate_adapters(backends)).is_empty()
}
