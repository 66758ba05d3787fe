//! What a face and a body show, as numbers and words: what moods and cues of `assets/people/` are made of.
//!
//! The numbers move a drawing and decide nothing, which is why they may be floating point.

use std::ops::RangeInclusive;

use serde::{Deserialize, Deserializer};

use crate::practice::Id;
use crate::source::{Finding, Place};

/// A number of a posture that lies outside its range.
pub(super) const OUT_OF_RANGE: &str = "KT012";

macro_rules! posture {
    ($($(#[$doc:meta])* $name:ident: $least:literal, $most:literal;)+) => {
        /// Numbers of a face and a body; what is not named stays as it was.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
        #[serde(deny_unknown_fields, default)]
        pub struct Posture {
            $($(#[$doc])* #[serde(deserialize_with = "named")] pub $name: Option<f32>,)+
        }

        impl Posture {
            /// Every number that is named, with its field and the range in which the drawing holds together.
            pub fn measures(&self) -> impl Iterator<Item = (&'static str, f32, RangeInclusive<f32>)> {
                [$((stringify!($name), self.$name, $least..=$most)),+]
                    .into_iter()
                    .filter_map(|(field, value, range)| Some((field, value?, range)))
            }
        }
    };
}

posture! {
    /// Both brows, down −1 to up 1.
    brow_raise: -1.0, 1.0;
    /// Inner ends of the brows together, 0 to 1.
    brow_pinch: 0.0, 1.0;
    /// Inner ends of the brows, down (cross) −1 to up (worry) 1.
    brow_slant: -1.0, 1.0;
    /// One brow up, 0 to 1.
    brow_skew: 0.0, 1.0;
    /// How open the eyes are, 0 to 1.2; below a quarter they are closed.
    eye_open: 0.0, 1.2;
    /// Where they look, −1 to 1: left and right as the viewer sees it.
    gaze_x: -1.0, 1.0;
    /// Where they look, up −1 to down 1.
    gaze_y: -1.0, 1.0;
    /// Frown −1 to smile 1.
    mouth_curve: -1.0, 1.0;
    /// How open the mouth is, 0 to 1; at most .35 in normal talk.
    mouth_open: 0.0, 1.0;
    /// How narrow the mouth is pressed, 0 to 1.
    mouth_press: 0.0, 1.0;
    /// One corner of the mouth up, −1 to 1.
    mouth_skew: -1.0, 1.0;
    /// The head leans to a side, in degrees, −16 to 16.
    head_tilt: -16.0, 16.0;
    /// The face turns aside, −1 to 1: at 1 the nose stands out beyond the cheek.
    head_turn: -1.0, 1.0;
    /// The face turns, up −1 to down 1.
    head_bow: -1.0, 1.0;
    /// Away from you −1, toward you 1.
    lean: -1.0, 1.0;
    /// The whole upper body about the seat, in degrees, −8 to 8.
    sway: -8.0, 8.0;
    /// The chest turns aside, −1 to 1.
    body_turn: -1.0, 1.0;
    /// Shoulders, dropped −1 to hunched up 1.
    shoulders: -1.0, 1.0;
    /// Color in the cheeks, 0 to 1.
    blush: 0.0, 1.0;
    /// The line of a smile below the eyes, 0 or 1.
    smile_eye: 0.0, 1.0;
    /// Wet eyes, 0 to 1.
    tears: 0.0, 1.0;
    /// Sunk low −1, seated 0, up from the seat 1.
    rise: -1.0, 1.0;
}

/// A number that is written is there; the file needs no `Some`.
fn named<'de, D: Deserializer<'de>>(file: D) -> Result<Option<f32>, D::Error> {
    f32::deserialize(file).map(Some)
}

fn arms_named<'de, D: Deserializer<'de>>(file: D) -> Result<Option<Arms>, D::Error> {
    Arms::deserialize(file).map(Some)
}

impl Posture {
    /// What is wrong with the numbers.
    #[must_use]
    pub fn findings(&self, place: &Place) -> Vec<Finding> {
        self.measures()
            .filter(|(_, value, range)| !range.contains(value))
            .map(|(field, value, range)| {
                let (least, most) = range.into_inner();
                let what = format!("{field} is {value}, and goes from {least} to {most}.");
                Finding::error(OUT_OF_RANGE, place.field(field), what)
                    .help(format!("Write a number from {least} to {most}."))
            })
            .collect()
    }
}

/// A mood: how someone sits and looks while nothing particular happens.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mood {
    /// Its numbers; what is not named is the quiet face's.
    #[serde(default)]
    pub posture: Posture,
    /// What the arms do.
    #[serde(default)]
    pub arms: Arms,
}

/// Something seen of a person.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cue {
    /// What a camera would see, with `{name}`, `{they}`, `{them}` and `{their}`.
    pub seen: String,
    /// Whether it is a sign of strain that a worker should answer.
    #[serde(default)]
    pub strained: bool,
    /// The mood that it starts from, a word of `assets/people/moods.ron`.
    pub expression: Id,
    /// What the arms do, where it differs from the mood's own.
    #[serde(default, deserialize_with = "arms_named")]
    pub arms: Option<Arms>,
    /// The numbers in which it differs from the mood.
    #[serde(default)]
    pub posture: Posture,
    /// Where the person looks.
    #[serde(default)]
    pub looks: Looks,
    /// What the person does once, when the cue comes.
    #[serde(default)]
    pub gesture: Gesture,
}

/// What the arms do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
pub enum Arms {
    /// Hands one on the other, on the table.
    #[default]
    Rest,
    /// Arms folded.
    Crossed,
    /// A hand at the cheek.
    Face,
    /// A hand at the eye.
    Eyes,
    /// A hand at the back of the neck.
    Neck,
    /// One hand holds the other arm.
    Selfhold,
    /// One hand at the other sleeve's end.
    Sleeve,
    /// Chin on a hand.
    Chin,
    /// A hand on the chest.
    Chest,
    /// Palms open, low.
    Open,
    /// Palms open, out to the sides.
    Shrug,
    /// One arm out to the side, palm open.
    Usher,
    /// One hand high on a door frame.
    Frame,
    /// One finger on the table.
    Tap,
    /// Both hands round a mug.
    Mug,
    /// Both hands hold what the look names as a toy.
    Toy,
    /// Hands in the lap.
    Lap,
    /// Arms hanging.
    Down,
}

impl Arms {
    /// All poses.
    pub const ALL: [Self; 18] = [
        Self::Rest,
        Self::Crossed,
        Self::Face,
        Self::Eyes,
        Self::Neck,
        Self::Selfhold,
        Self::Sleeve,
        Self::Chin,
        Self::Chest,
        Self::Open,
        Self::Shrug,
        Self::Usher,
        Self::Frame,
        Self::Tap,
        Self::Mug,
        Self::Toy,
        Self::Lap,
        Self::Down,
    ];
}

/// Where a person looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
pub enum Looks {
    /// At whoever speaks, or at you.
    #[default]
    Along,
    /// Where the numbers say.
    Own,
    /// At the person beside them.
    Beside,
    /// At the door.
    Door,
}

/// What a person does once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
pub enum Gesture {
    /// Nothing.
    #[default]
    None,
    /// The head goes down and up, twice.
    Nod,
    /// The head goes from side to side.
    Shake,
    /// A breath goes in and comes out slowly.
    Sigh,
    /// A finger goes up and down.
    Tap,
}
