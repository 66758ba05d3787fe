//! A desk to work at: the program in a window of its own, and an assistive technology that looks at it.

use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard};
use std::time::{Duration, Instant};

use crate::tree::{Bus, Node};

/// Windows take the keyboard from each other, so there is one at a time.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// How long something may take to appear on a machine that does other work besides.
const PATIENCE: Duration = Duration::from_mins(1);

/// The program in a window, looked at through the accessibility interface.
pub(crate) struct Desk {
    program: Child,
    window: String,
    bus: Bus,
    settings: tempfile::TempDir,
    _only: MutexGuard<'static, ()>,
}

impl Desk {
    /// Opens the program.
    pub(crate) fn open(arguments: &[&str]) -> Self {
        let only = ONE_AT_A_TIME
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        // An interface that nobody looks at is not published: this says that somebody does.
        let bus = wait_for("the accessibility bus", || Bus::connect().ok());
        let settings = tempfile::tempdir().unwrap();
        let program = Command::new(env!("CARGO_BIN_EXE_kitchen-table"))
            .args(arguments)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .env("XDG_CONFIG_HOME", settings.path())
            .stderr(Stdio::inherit())
            .spawn()
            .unwrap();
        let pid = program.id().to_string();
        let window = wait_for("the window", || {
            let search = ["search", "--onlyvisible", "--pid", &pid];
            let found = xdotool(&search)?;
            found.lines().next().map(str::to_owned)
        });
        let _ = xdotool(&["windowfocus", "--sync", &window]);
        let desk = Self {
            program,
            window,
            bus,
            settings,
            _only: only,
        };
        desk.wait_until("the window is published", |all| {
            all.iter().any(Node::is_button)
        });
        desk
    }

    /// Presses keys, each named as xdotool names it, in the program if it is still there.
    pub(crate) fn press(&mut self, keys: &[&str]) {
        assert!(self.is_open(), "the program has ended");
        for key in keys {
            xdotool(&["key", key]).unwrap_or_else(|| panic!("xdotool could not press {key}"));
            // A key that comes while the last is being drawn is one that nobody would press.
            std::thread::sleep(Duration::from_millis(120));
        }
    }

    /// Presses a key while another is held down, for as long as a person's hand needs.
    pub(crate) fn hold(&mut self, held: &str, key: &str) {
        let beat = || std::thread::sleep(Duration::from_millis(500));
        let _ = xdotool(&["keydown", held]);
        beat();
        self.press(&[key]);
        beat();
        let _ = xdotool(&["keyup", held]);
    }

    /// Presses Tab until what has this name has the keyboard.
    pub(crate) fn press_until_focused(&mut self, name: &str) {
        let _ = self.find(name);
        for _ in 0..60 {
            let before = focused(&self.tree());
            self.press(&["Tab"]);
            // A window that is slow shows only now what the key before did.
            let all = self.wait_until("Tab moved the keyboard", |all| focused(all) != before);
            if focused(&all).as_deref() == Some(name) {
                return;
            }
        }
        panic!("Tab never comes to “{name}”");
    }

    /// Waits until the window has this title.
    pub(crate) fn wait_until_titled(&self, title: &str) {
        wait_for(&format!("the window to be called “{title}”"), || {
            let name = xdotool(&["getwindowname", &self.window])?;
            (name == title).then_some(())
        });
    }

    /// Waits until the settings' file says whether the theme is the dark one, and the size of text in percent.
    pub(crate) fn wait_until_kept(&self, dark: bool, text_size: u16) {
        wait_for("the settings to be kept", || {
            (self.kept_settings()? == (dark, text_size)).then_some(())
        });
    }

    fn kept_settings(&self) -> Option<(bool, u16)> {
        let file = self.settings.path().join("kitchen-table/settings.ron");
        let text = std::fs::read_to_string(file).ok()?;
        let settings = kitchen_table::app::settings::Settings::read(&text).ok()?;
        Some((settings.dark(), settings.text_size))
    }

    /// All that a screen reader sees now, in order.
    pub(crate) fn tree(&self) -> Vec<Node> {
        self.bus.tree_of(self.program.id())
    }

    /// Waits until `there` holds of what a screen reader sees, and gives that.
    pub(crate) fn wait_until(&self, what: &str, there: impl Fn(&[Node]) -> bool) -> Vec<Node> {
        let begin = Instant::now();
        loop {
            let all = self.tree();
            if there(&all) {
                return all;
            }
            assert!(
                begin.elapsed() < PATIENCE,
                "waited in vain until {what}; there is\n{}",
                all.iter().map(Node::told).collect::<Vec<_>>().join("\n")
            );
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// Waits for something with this name to be pressed.
    pub(crate) fn find(&self, name: &str) -> Node {
        let all = self.wait_until(&format!("there is “{name}”"), |all| {
            all.iter().any(|node| node.name == name)
        });
        all.into_iter()
            .find(|node| node.name == name)
            .expect("it was there")
    }

    /// Presses something through the accessibility interface, as a screen reader does.
    pub(crate) fn activate(&self, node: &Node) {
        self.bus.activate(node);
    }

    /// What was announced since the last time, in order.
    pub(crate) fn announced(&self) -> Vec<String> {
        self.bus.announced()
    }

    /// Whether the program is still there.
    fn is_open(&mut self) -> bool {
        self.program.try_wait().unwrap().is_none()
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// The name of what has the keyboard.
fn focused(all: &[Node]) -> Option<String> {
    let node = all.iter().find(|node| node.focused)?;
    Some(node.name.clone())
}

fn wait_for<T>(what: &str, mut there: impl FnMut() -> Option<T>) -> T {
    let begin = Instant::now();
    loop {
        if let Some(found) = there() {
            return found;
        }
        assert!(begin.elapsed() < PATIENCE, "waited in vain for {what}");
        std::thread::sleep(Duration::from_millis(100));
    }
}

fn xdotool(arguments: &[&str]) -> Option<String> {
    let output = Command::new("xdotool").args(arguments).output().ok()?;
    let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    output.status.success().then_some(said)
}
