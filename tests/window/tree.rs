//! The accessibility tree of a program, read over D-Bus as a screen reader reads it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use futures_lite::StreamExt;
use zbus::zvariant::{OwnedObjectPath, Value};
use zbus::{Connection, MatchRule, MessageStream, block_on};

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";

/// The bit of the state "focused": the twelfth state of AT-SPI, counted from 0.
const FOCUSED: u32 = 1 << 12;

/// What can be pressed, among the roles of AT-SPI: a push button, a radio button, a toggle button.
const BUTTONS: [u32; 3] = [43, 44, 62];

/// A reference to something accessible: the name of its program on the bus, and its path there.
type Reference = (String, OwnedObjectPath);

/// Something that a screen reader can come to.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    place: Reference,
    /// Its role, by AT-SPI's number.
    role: u32,
    /// What it is called.
    pub(crate) name: String,
    /// Whether it has the keyboard.
    pub(crate) focused: bool,
}

impl Node {
    pub(crate) fn is_button(&self) -> bool {
        BUTTONS.contains(&self.role)
    }

    /// Whether it is something that can be said: `1: Well, …`.
    pub(crate) fn is_choice(&self) -> bool {
        let number = self.name.split_once(": ").map(|(number, _)| number);
        self.is_button() && number.is_some_and(|number| number.parse::<u8>().is_ok())
    }

    pub(crate) fn told(&self) -> String {
        format!("role {}: {}", self.role, self.name)
    }
}

/// What an event of the accessibility bus carries: a detail, two numbers, a value, and properties.
type Carried<'a> = (String, i32, i32, Value<'a>, BTreeMap<String, Value<'a>>);

/// Collects the words that are announced, until the connection is closed.
fn listen(mut announcements: MessageStream, heard: Arc<Mutex<Vec<String>>>) {
    std::thread::spawn(move || {
        block_on(async {
            while let Some(Ok(message)) = announcements.next().await {
                let body = message.body();
                if let Ok((_, _, _, Value::Str(words), _)) = body.deserialize::<Carried<'_>>() {
                    heard.lock().unwrap().push(words.to_string());
                }
            }
        });
    });
}

/// The bus that accessible programs are on.
pub(crate) struct Bus {
    connection: Connection,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Bus {
    /// Connects to it, and says that a screen reader is there.
    pub(crate) fn connect() -> zbus::Result<Self> {
        block_on(async {
            let session = Connection::session().await?;
            let status = "org.a11y.Status";
            for property in ["IsEnabled", "ScreenReaderEnabled"] {
                let set = (status, property, Value::from(true));
                session
                    .call_method(
                        Some("org.a11y.Bus"),
                        "/org/a11y/bus",
                        Some("org.freedesktop.DBus.Properties"),
                        "Set",
                        &set,
                    )
                    .await?;
            }
            let answer = session
                .call_method(
                    Some("org.a11y.Bus"),
                    "/org/a11y/bus",
                    Some("org.a11y.Bus"),
                    "GetAddress",
                    &(),
                )
                .await?;
            let address: String = answer.body().deserialize()?;
            let connection = zbus::connection::Builder::address(address.as_str())?
                .build()
                .await?;
            let rule = MatchRule::builder()
                .msg_type(zbus::message::Type::Signal)
                .interface("org.a11y.atspi.Event.Object")?
                .member("Announcement")?
                .build();
            let announcements = MessageStream::for_match_rule(rule, &connection, Some(512)).await?;
            let heard = Arc::default();
            listen(announcements, Arc::clone(&heard));
            Ok(Self { connection, heard })
        })
    }

    /// Everything in the windows of the program with this process number, in order.
    pub(crate) fn tree_of(&self, pid: u32) -> Vec<Node> {
        block_on(async {
            let root = (
                "org.a11y.atspi.Registry".to_owned(),
                OwnedObjectPath::try_from("/org/a11y/atspi/accessible/root").unwrap(),
            );
            let mut found = Vec::new();
            for program in self.children(&root).await.unwrap_or_default() {
                if self.pid_of(&program.0).await == Some(pid) {
                    self.collect(program, &mut found).await;
                }
            }
            found
        })
    }

    /// Does the first action that something offers, which is pressing it.
    pub(crate) fn activate(&self, node: &Node) {
        let done: bool = block_on(async {
            self.call(&node.place, "org.a11y.atspi.Action", "DoAction", &0_i32)
                .await?
                .body()
                .deserialize()
        })
        .unwrap_or_else(|error| panic!("“{}” can't be pressed: {error}", node.name));
        assert!(done, "“{}” was not pressed", node.name);
    }

    /// What was announced since the last time, in order.
    pub(crate) fn announced(&self) -> Vec<String> {
        std::mem::take(&mut *self.heard.lock().unwrap())
    }

    async fn collect(&self, place: Reference, found: &mut Vec<Node>) {
        let mut open = vec![place];
        while let Some(place) = open.pop() {
            let Some(role) = self.role(&place).await else {
                continue;
            };
            let name = self.name(&place).await;
            let focused = self.states(&place).await & FOCUSED != 0;
            let mut children = self.children(&place).await.unwrap_or_default();
            children.reverse();
            open.extend(children);
            found.push(Node {
                place,
                role,
                name,
                focused,
            });
        }
    }

    async fn children(&self, place: &Reference) -> zbus::Result<Vec<Reference>> {
        self.call(place, ACCESSIBLE, "GetChildren", &())
            .await?
            .body()
            .deserialize()
    }

    async fn role(&self, place: &Reference) -> Option<u32> {
        let answer = self.call(place, ACCESSIBLE, "GetRole", &()).await.ok()?;
        answer.body().deserialize().ok()
    }

    async fn states(&self, place: &Reference) -> u32 {
        let Ok(answer) = self.call(place, ACCESSIBLE, "GetState", &()).await else {
            return 0;
        };
        let states: Vec<u32> = answer.body().deserialize().unwrap_or_default();
        states.first().copied().unwrap_or_default()
    }

    async fn name(&self, place: &Reference) -> String {
        let asked = (ACCESSIBLE, "Name");
        let properties = "org.freedesktop.DBus.Properties";
        let Ok(answer) = self.call(place, properties, "Get", &asked).await else {
            return String::new();
        };
        let body = answer.body();
        match body.deserialize::<Value<'_>>() {
            Ok(Value::Str(name)) => name.to_string(),
            _ => String::new(),
        }
    }

    async fn pid_of(&self, name: &str) -> Option<u32> {
        let answer = self
            .connection
            .call_method(
                Some("org.freedesktop.DBus"),
                "/org/freedesktop/DBus",
                Some("org.freedesktop.DBus"),
                "GetConnectionUnixProcessID",
                &name,
            )
            .await
            .ok()?;
        answer.body().deserialize().ok()
    }

    async fn call(
        &self,
        place: &Reference,
        interface: &str,
        method: &str,
        body: &(impl serde::Serialize + zbus::zvariant::DynamicType),
    ) -> zbus::Result<zbus::Message> {
        self.connection
            .call_method(
                Some(place.0.as_str()),
                &place.1,
                Some(interface),
                method,
                body,
            )
            .await
    }
}
