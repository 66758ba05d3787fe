//! What a face and a body show: numbers that can be tweened, and one word for the arms.

use crate::scenario::Cue;

/// What the arms do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Arms {
    /// Hands one on the other, on the table.
    #[default]
    Rest,
    /// Arms folded.
    Crossed,
    /// A hand at the cheek.
    Face,
    /// One hand holds the other arm.
    Selfhold,
    /// Chin on a hand.
    Chin,
    /// A hand on the chest.
    Chest,
    /// Palms open.
    Open,
    /// Both hands round a mug.
    Mug,
    /// Both hands hold a toy bear.
    Toy,
    /// Hands in the lap.
    Lap,
}

impl Arms {
    /// All poses, each with its word in `cues.ron`.
    pub const ALL: [(&str, Self); 10] = [
        ("rest", Self::Rest),
        ("crossed", Self::Crossed),
        ("face", Self::Face),
        ("selfhold", Self::Selfhold),
        ("chin", Self::Chin),
        ("chest", Self::Chest),
        ("open", Self::Open),
        ("mug", Self::Mug),
        ("toy", Self::Toy),
        ("lap", Self::Lap),
    ];

    /// The pose that a word names.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .find_map(|&(known, arms)| (known == word).then_some(arms))
    }
}

/// What a person shows. All numbers are small and none is needed for another: any mix is a face.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Expression {
    /// Both brows up, −1 to 1.
    pub brow_raise: f32,
    /// Inner ends of the brows together, 0 to 1.
    pub brow_pinch: f32,
    /// Inner ends up (worry) or down (cross), −1 to 1.
    pub brow_slant: f32,
    /// One brow up, 0 to 1.
    pub brow_skew: f32,
    /// How open the eyes are, 0 to 1.1; below a quarter they are closed.
    pub eye_open: f32,
    /// Where they look: left −1, right 1, as the viewer sees it.
    pub gaze_x: f32,
    /// Where they look: up −1, down 1.
    pub gaze_y: f32,
    /// Smile or frown, −1 to 1.
    pub mouth_curve: f32,
    /// How open the mouth is, 0 to 1; at most .35 in normal talk.
    pub mouth_open: f32,
    /// How narrow the mouth is pressed, 0 to 1.
    pub mouth_press: f32,
    /// One corner of the mouth up, −1 to 1.
    pub mouth_skew: f32,
    /// The head leans to a side, in degrees.
    pub head_tilt: f32,
    /// The face turns aside, −1 to 1.
    pub head_turn: f32,
    /// The face turns down, 0 to 1.
    pub head_bow: f32,
    /// Away −1, toward you 1.
    pub lean: f32,
    /// The whole upper body about the seat, in degrees.
    pub sway: f32,
    /// Hunched up 1, dropped −1.
    pub shoulders: f32,
    /// Color in the cheeks, 0 to 1.
    pub blush: f32,
    /// The line of a smile below the eyes, 0 or 1.
    pub smile_eye: f32,
    /// Seated 0, up from the seat 1.
    pub rise: f32,
    /// What the arms do.
    pub arms: Arms,
}

impl Default for Expression {
    fn default() -> Self {
        NEUTRAL
    }
}

/// A quiet face, hands on the table.
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
    shoulders: 0.0,
    blush: 0.0,
    smile_eye: 0.0,
    rise: 0.0,
    arms: Arms::Rest,
};

const GUARDED: Expression = Expression {
    brow_raise: -0.3,
    brow_pinch: 0.5,
    brow_slant: -0.6,
    eye_open: 0.66,
    gaze_x: 1.0,
    mouth_curve: -0.16,
    mouth_press: 0.8,
    mouth_skew: 0.12,
    head_tilt: -3.0,
    head_turn: 0.75,
    lean: -0.6,
    sway: -1.5,
    shoulders: 0.35,
    arms: Arms::Crossed,
    ..NEUTRAL
};

const UPSET: Expression = Expression {
    brow_raise: 0.25,
    brow_pinch: 0.9,
    brow_slant: 1.0,
    eye_open: 0.6,
    gaze_x: -0.3,
    gaze_y: 0.5,
    mouth_curve: -0.8,
    mouth_open: 0.28,
    head_tilt: 6.0,
    head_turn: -0.2,
    head_bow: 0.25,
    lean: 0.1,
    shoulders: 0.8,
    blush: 0.75,
    arms: Arms::Face,
    ..NEUTRAL
};

const ASHAMED: Expression = Expression {
    brow_raise: 0.05,
    brow_pinch: 0.4,
    brow_slant: 0.75,
    eye_open: 0.08,
    gaze_x: -0.3,
    gaze_y: 1.0,
    mouth_curve: -0.35,
    mouth_press: 0.5,
    head_tilt: -8.0,
    head_turn: -0.45,
    head_bow: 1.0,
    sway: -2.0,
    shoulders: -0.9,
    blush: 0.55,
    arms: Arms::Selfhold,
    ..NEUTRAL
};

const CONSIDERING: Expression = Expression {
    brow_raise: 0.35,
    brow_slant: 0.25,
    brow_skew: 0.7,
    eye_open: 0.95,
    gaze_x: -0.75,
    gaze_y: -0.75,
    mouth_curve: 0.1,
    mouth_press: 0.35,
    mouth_skew: 0.3,
    head_tilt: 7.0,
    head_turn: -0.35,
    lean: 0.2,
    shoulders: -0.1,
    arms: Arms::Chin,
    ..NEUTRAL
};

const RELIEVED: Expression = Expression {
    brow_raise: 0.4,
    brow_slant: 0.3,
    eye_open: 0.72,
    mouth_curve: 0.8,
    mouth_open: 0.16,
    head_tilt: 5.0,
    head_turn: 0.1,
    lean: 0.5,
    shoulders: -0.55,
    blush: 0.4,
    smile_eye: 1.0,
    arms: Arms::Chest,
    ..NEUTRAL
};

impl Expression {
    /// All states, each with its word in `cues.ron`.
    pub const ALL: [(&str, Self); 6] = [
        ("neutral", NEUTRAL),
        ("guarded", GUARDED),
        ("upset", UPSET),
        ("ashamed", ASHAMED),
        ("considering", CONSIDERING),
        ("relieved", RELIEVED),
    ];

    /// The state that a word names.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .find_map(|&(known, expression)| (known == word).then_some(expression))
    }

    /// What someone shows with a cue: its state and arms, and what the cue's own sentence says beyond them.
    #[must_use]
    pub fn of_cue(id: &str, cue: &Cue) -> Self {
        let state = Self::named(&cue.expression).unwrap_or(NEUTRAL);
        let shown = Self {
            arms: Arms::named(&cue.arms).unwrap_or(state.arms),
            ..state
        };
        shown.told_apart(id)
    }

    /// Several cues share a state; each still shows what its sentence says can be seen.
    fn told_apart(self, id: &str) -> Self {
        match id {
            "looks-away" | "turns-away" => Self {
                head_turn: 0.9,
                sway: if id == "turns-away" { 3.0 } else { self.sway },
                ..self
            },
            "looks-at-door" => Self {
                head_turn: 0.55,
                eye_open: 0.82,
                ..self
            },
            "looks-at-partner" => Self {
                gaze_x: 1.0,
                gaze_y: 0.0,
                head_turn: 0.7,
                head_tilt: 2.0,
                ..self
            },
            "looks-down" | "voice-drops" => Self {
                head_turn: -0.1,
                head_tilt: -3.0,
                ..self
            },
            "jaw-sets" | "taps-table" | "blocks-door" | "stands-up" => Self {
                gaze_x: 0.25,
                head_turn: 0.2,
                rise: if id == "stands-up" { 1.0 } else { 0.0 },
                ..self
            },
            "shakes-head" => Self {
                gaze_x: 0.2,
                head_turn: -0.3,
                ..self
            },
            "shoulders-up" => Self {
                shoulders: 1.0,
                ..self
            },
            "leans-in" => Self {
                gaze_x: 0.0,
                gaze_y: 0.0,
                lean: 1.0,
                ..self
            },
            "leans-back" => Self { lean: -1.0, ..self },
            "tilts-head" => Self {
                gaze_x: 0.0,
                gaze_y: 0.0,
                head_tilt: 9.0,
                ..self
            },
            "sighs" => Self {
                eye_open: 0.5,
                gaze_y: 0.6,
                shoulders: -0.7,
                mouth_open: 0.12,
                brow_skew: 0.0,
                ..self
            },
            "small-smile" => self.at_strength(0.75),
            "fidgets" => Self {
                gaze_y: 0.9,
                head_bow: 0.35,
                ..self
            },
            "hides-behind" => Self {
                head_bow: 0.3,
                shoulders: 0.8,
                ..self
            },
            "shrugs" => Self {
                shoulders: 0.8,
                brow_raise: 0.4,
                mouth_curve: -0.05,
                ..self
            },
            "nods" => Self {
                head_bow: 0.3,
                ..self
            },
            _ => self,
        }
    }

    /// A share of the way toward another expression, 0 to 1. The arms change halfway: they have no in-between.
    #[must_use]
    pub fn lerp(&self, to: &Self, share: f32) -> Self {
        let share = share.clamp(0.0, 1.0);
        if share >= 1.0 {
            return *to;
        }
        let between = |from: f32, to: f32| from + (to - from) * share;
        Self {
            brow_raise: between(self.brow_raise, to.brow_raise),
            brow_pinch: between(self.brow_pinch, to.brow_pinch),
            brow_slant: between(self.brow_slant, to.brow_slant),
            brow_skew: between(self.brow_skew, to.brow_skew),
            eye_open: between(self.eye_open, to.eye_open),
            gaze_x: between(self.gaze_x, to.gaze_x),
            gaze_y: between(self.gaze_y, to.gaze_y),
            mouth_curve: between(self.mouth_curve, to.mouth_curve),
            mouth_open: between(self.mouth_open, to.mouth_open),
            mouth_press: between(self.mouth_press, to.mouth_press),
            mouth_skew: between(self.mouth_skew, to.mouth_skew),
            head_tilt: between(self.head_tilt, to.head_tilt),
            head_turn: between(self.head_turn, to.head_turn),
            head_bow: between(self.head_bow, to.head_bow),
            lean: between(self.lean, to.lean),
            sway: between(self.sway, to.sway),
            shoulders: between(self.shoulders, to.shoulders),
            blush: between(self.blush, to.blush),
            smile_eye: between(self.smile_eye, to.smile_eye),
            rise: between(self.rise, to.rise),
            arms: if share < 0.5 { self.arms } else { to.arms },
        }
    }

    /// The same expression, milder: 0.4 is mild, 0.7 usual, 1 rare. The arms stay: a hand is at the face or is not.
    #[must_use]
    pub fn at_strength(&self, strength: f32) -> Self {
        Self {
            arms: self.arms,
            ..NEUTRAL.lerp(self, strength)
        }
    }

    /// The same expression toward the other side, so that people look at each other and not out of the picture.
    #[must_use]
    pub fn mirrored(&self) -> Self {
        Self {
            gaze_x: -self.gaze_x,
            head_turn: -self.head_turn,
            head_tilt: -self.head_tilt,
            sway: -self.sway,
            mouth_skew: -self.mouth_skew,
            ..*self
        }
    }
}
