//! What a face and a body show: numbers that can be tweened, and words for the arms, the gaze and a gesture.

pub use crate::scenario::{Arms, Gesture, Looks};
use crate::scenario::{Posture, Vocabulary};

/// What a person shows. All numbers are small and none is needed for another: any mix is a face. What each of the
/// numbers does, and its range, stands at [`Posture`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Expression {
    /// Both brows.
    pub brow_raise: f32,
    /// Inner ends of the brows together.
    pub brow_pinch: f32,
    /// Inner ends of the brows, down or up.
    pub brow_slant: f32,
    /// One brow up.
    pub brow_skew: f32,
    /// How open the eyes are.
    pub eye_open: f32,
    /// Where they look, across.
    pub gaze_x: f32,
    /// Where they look, up or down.
    pub gaze_y: f32,
    /// Frown or smile.
    pub mouth_curve: f32,
    /// How open the mouth is.
    pub mouth_open: f32,
    /// How narrow the mouth is pressed.
    pub mouth_press: f32,
    /// One corner of the mouth up.
    pub mouth_skew: f32,
    /// The head leans to a side.
    pub head_tilt: f32,
    /// The face turns aside.
    pub head_turn: f32,
    /// The face turns up or down.
    pub head_bow: f32,
    /// Away from you or toward you.
    pub lean: f32,
    /// The whole upper body about the seat.
    pub sway: f32,
    /// The chest turns aside.
    pub body_turn: f32,
    /// Shoulders dropped or hunched up.
    pub shoulders: f32,
    /// Color in the cheeks.
    pub blush: f32,
    /// The line of a smile below the eyes.
    pub smile_eye: f32,
    /// Wet eyes.
    pub tears: f32,
    /// Sunk low, or up from the seat.
    pub rise: f32,
    /// What the arms do.
    pub arms: Arms,
    /// Where the person looks.
    pub looks: Looks,
    /// What the person does once.
    pub gesture: Gesture,
}

impl Default for Expression {
    fn default() -> Self {
        NEUTRAL
    }
}

/// A quiet face, hands on the table: what moods differ from.
pub const NEUTRAL: Expression = Expression {
    brow_raise: 0.0,
    brow_pinch: 0.0,
    brow_slant: 0.0,
    brow_skew: 0.0,
    eye_open: 0.93,
    gaze_x: 0.0,
    gaze_y: 0.0,
    mouth_curve: 0.24,
    mouth_open: 0.0,
    mouth_press: 0.0,
    mouth_skew: 0.0,
    head_tilt: 0.0,
    head_turn: 0.0,
    head_bow: 0.0,
    lean: 0.0,
    sway: 0.0,
    body_turn: 0.0,
    shoulders: 0.0,
    blush: 0.0,
    smile_eye: 0.0,
    tears: 0.0,
    rise: 0.0,
    arms: Arms::Rest,
    looks: Looks::Along,
    gesture: Gesture::None,
};

/// Does the same with each of the numbers.
macro_rules! each_number {
    ($then:ident) => {
        $then!(
            brow_raise,
            brow_pinch,
            brow_slant,
            brow_skew,
            eye_open,
            gaze_x,
            gaze_y,
            mouth_curve,
            mouth_open,
            mouth_press,
            mouth_skew,
            head_tilt,
            head_turn,
            head_bow,
            lean,
            sway,
            body_turn,
            shoulders,
            blush,
            smile_eye,
            tears,
            rise
        )
    };
}

impl Expression {
    /// The mood of a word of `moods.ron`.
    #[must_use]
    pub fn of_mood(vocabulary: &Vocabulary, mood: &str) -> Option<Self> {
        let mood = vocabulary.moods.get(mood)?;
        Some(Self {
            arms: mood.arms,
            ..NEUTRAL.with(&mood.posture)
        })
    }

    /// What someone shows with a cue of `cues.ron`: its mood, and what the cue changes in it.
    #[must_use]
    pub fn of_cue(vocabulary: &Vocabulary, cue: &str) -> Option<Self> {
        let cue = vocabulary.cues.get(cue)?;
        let mood = Self::of_mood(vocabulary, &cue.expression)?;
        Some(Self {
            arms: cue.arms.unwrap_or(mood.arms),
            looks: cue.looks,
            gesture: cue.gesture,
            ..mood.with(&cue.posture)
        })
    }

    /// The same, with every number that a posture names.
    #[must_use]
    pub fn with(self, posture: &Posture) -> Self {
        macro_rules! named {
            ($($number:ident),+) => {
                Self { $($number: posture.$number.unwrap_or(self.$number),)+ ..self }
            };
        }
        each_number!(named)
    }

    /// A share of the way toward another expression, 0 to 1. The arms change halfway: they have no in-between.
    #[must_use]
    pub fn lerp(&self, to: &Self, share: f32) -> Self {
        let share = share.clamp(0.0, 1.0);
        if share >= 1.0 {
            return *to;
        }
        macro_rules! between {
            ($($number:ident),+) => {
                Self {
                    $($number: self.$number + (to.$number - self.$number) * share,)+
                    arms: if share < 0.5 { self.arms } else { to.arms },
                    looks: to.looks,
                    gesture: to.gesture,
                }
            };
        }
        if share <= 0.0 {
            return *self;
        }
        each_number!(between)
    }

    /// How far two expressions lie apart: the sum over all numbers, each as a share of what the eye can tell.
    #[must_use]
    pub fn distance(&self, other: &Self) -> f32 {
        macro_rules! sum {
            ($($number:ident),+) => {
                0.0 $(+ (self.$number - other.$number).abs() / unit(stringify!($number)))+
            };
        }
        let unlike = |differ: bool, by: f32| if differ { by } else { 0.0 };
        each_number!(sum)
            + unlike(self.arms != other.arms, 1.0)
            + unlike(self.gesture != other.gesture, 0.5)
    }

    /// The same expression toward the other side, so that people look at each other and not out of the picture.
    #[must_use]
    pub fn mirrored(&self) -> Self {
        Self {
            gaze_x: -self.gaze_x,
            head_turn: -self.head_turn,
            head_tilt: -self.head_tilt,
            sway: -self.sway,
            body_turn: -self.body_turn,
            mouth_skew: -self.mouth_skew,
            ..*self
        }
    }
}

/// How much of a number is one clear difference; our judgment. Degrees are counted in tens.
fn unit(number: &str) -> f32 {
    match number {
        "head_tilt" | "sway" => 10.0,
        _ => 1.0,
    }
}
