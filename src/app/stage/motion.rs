//! Motion over time, as plain functions of it: from one expression to the next, breathing, blinking, glancing.

use super::expression::{Expression, Gesture};

/// How long a change of expression takes, in seconds.
const CHANGE: f32 = 0.6;
/// Brows and gaze lead, the body follows after this: people think before they move.
const LEAD: f32 = 0.12;
/// How long the mouth moves for a line, at most; words on the screen stay, a mouth does not.
const TALK: f32 = 3.5;

/// A change from one expression to another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Change {
    from: Expression,
    pub(super) to: Expression,
    since: f32,
}

impl Change {
    /// Someone who already shows this.
    pub(super) fn done(to: Expression) -> Self {
        Self {
            from: to,
            to,
            since: f32::NEG_INFINITY,
        }
    }

    /// Begins to change, from what is shown now.
    pub(super) fn begin(from: Expression, to: Expression, now: f32) -> Self {
        Self {
            from,
            to,
            since: now,
        }
    }

    pub(super) fn is_over(&self, now: f32) -> bool {
        now - self.since >= CHANGE + LEAD + length(self.to.gesture)
    }

    /// What is shown now.
    pub(super) fn shown(&self, now: f32) -> Expression {
        if self.is_over(now) {
            return self.to;
        }
        moved(self.between(now), self.to.gesture, now - self.since - LEAD)
    }

    fn between(&self, now: f32) -> Expression {
        let face = self.from.lerp(&self.to, ease((now - self.since) / CHANGE));
        let body = self
            .from
            .lerp(&self.to, ease((now - self.since - LEAD) / CHANGE));
        Expression {
            brow_raise: face.brow_raise,
            brow_pinch: face.brow_pinch,
            brow_slant: face.brow_slant,
            brow_skew: face.brow_skew,
            eye_open: face.eye_open,
            gaze_x: face.gaze_x,
            gaze_y: face.gaze_y,
            ..body
        }
    }
}

/// How long a gesture goes on, in seconds; our judgment, slow enough to be read.
fn length(gesture: Gesture) -> f32 {
    match gesture {
        Gesture::None => 0.0,
        Gesture::Nod => 1.3,
        Gesture::Shake => 1.5,
        Gesture::Sigh => 2.1,
        Gesture::Tap => 1.2,
    }
}

/// What is shown so long into a gesture; before and after it, what was shown anyway.
fn moved(shown: Expression, gesture: Gesture, since: f32) -> Expression {
    let share = since / length(gesture).max(f32::EPSILON);
    if !(0.0..1.0).contains(&share) {
        return shown;
    }
    // The swing begins and ends at rest, so that nothing jumps.
    let round = (share * std::f32::consts::TAU).sin();
    let twice = 0.5 - 0.5 * (2.0 * share * std::f32::consts::TAU).cos();
    match gesture {
        Gesture::None => shown,
        Gesture::Nod => Expression {
            head_bow: (shown.head_bow + 0.7 * twice).min(1.0),
            ..shown
        },
        Gesture::Shake => {
            let swing = 0.8 * (2.0 * share * std::f32::consts::TAU).sin();
            Expression {
                head_turn: (shown.head_turn + swing).clamp(-1.0, 1.0),
                ..shown
            }
        }
        Gesture::Sigh => Expression {
            shoulders: (shown.shoulders + 0.6 * round).clamp(-1.0, 1.0),
            head_bow: (shown.head_bow - 0.25 * round).clamp(-1.0, 1.0),
            ..shown
        },
        Gesture::Tap => Expression {
            head_bow: (shown.head_bow + 0.15 * twice).min(1.0),
            ..shown
        },
    }
}

/// Slow at both ends, 0 to 1.
pub(super) fn ease(share: f32) -> f32 {
    let share = share.clamp(0.0, 1.0);
    share * share * (3.0 - 2.0 * share)
}

/// What goes on while nothing happens.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Idle {
    /// How far the chest is raised, 0 to 1.
    pub(super) breath: f32,
    /// How far the eyes are shut, 0 to 1.
    pub(super) blink: f32,
    /// Where the eyes wander.
    pub(super) glance: f32,
    /// Whether something moves that needs every frame.
    pub(super) quick: bool,
}

/// What a person does at a time while nothing happens. Strain makes breath and blinks come faster.
pub(super) fn idle(person: u32, now: f32, strained: bool) -> Idle {
    let offset = noise(person, 0) * 10.0;
    let time = now + offset;
    let breath_length = if strained { 3.0 } else { 4.2 };
    let breath = 0.5 - 0.5 * (time / breath_length * std::f32::consts::TAU).cos();

    // One blink in each stretch of time, somewhere in its first half.
    let (stretch, at) = split(time, if strained { 3.0 } else { 4.5 });
    let blink = blink(at - 1.5 * noise(person, stretch));

    let (stretch, at) = split(time + 3.0, 11.0);
    let aside = if noise(person, stretch) < 0.5 {
        -0.6
    } else {
        0.6
    };
    let (over, hold) = (0.18, 0.7 + 0.5 * noise(person, stretch.wrapping_add(7)));
    let glance = aside * (ease(at / over) - ease((at - over - hold) / over));
    let glancing = at < over || (over + hold..2.0 * over + hold).contains(&at);
    Idle {
        breath,
        blink,
        glance,
        quick: blink > 0.0 || glancing,
    }
}

/// Down in 70 ms, 40 ms shut, up in 110 ms.
fn blink(at: f32) -> f32 {
    if at < 0.07 {
        ease(at / 0.07) * f32::from(u8::from(at > 0.0))
    } else {
        1.0 - ease((at - 0.11) / 0.11)
    }
}

/// How far the mouth opens for talk, so long after it began; nothing when the line has been said.
pub(super) fn talk(person: u32, since: f32) -> Option<f32> {
    if !(0.0..TALK).contains(&since) {
        return None;
    }
    let (syllable, at) = split(since, 0.2);
    let strength = 0.08 + 0.14 * noise(person, syllable);
    Some(strength * (1.0 - (2.0 * at / 0.2 - 1.0).abs()))
}

/// Which stretch of this length a time lies in, and how far.
fn split(time: f32, length: f32) -> (u32, f32) {
    let count = (time / length).floor().max(0.0);
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a count of seconds since the start is small and not negative"
    )]
    let stretch = count as u32;
    (stretch, time - count * length)
}

/// A number from 0 to 1 that looks like chance and is not.
fn noise(person: u32, count: u32) -> f32 {
    let mut hash = person
        .wrapping_mul(0x9e37_79b9)
        .wrapping_add(count.wrapping_mul(0x85eb_ca6b));
    hash = (hash ^ (hash >> 15)).wrapping_mul(0x2c1b_3c6d);
    hash ^= hash >> 13;
    f32::from(u16::try_from(hash & 0xffff).unwrap_or(0)) / 65_535.0
}

/// What is shown with breath, blink, glance and talk on top.
pub(super) fn with_idle(shown: Expression, idle: &Idle, talk: f32) -> Expression {
    // Eyes that are nearly shut, or look somewhere on purpose, are left alone.
    let looking = shown.gaze_x.abs() < 0.2 && shown.gaze_y.abs() < 0.2;
    let gaze_x = if looking {
        shown.gaze_x + idle.glance
    } else {
        shown.gaze_x
    };
    let eye_open = if shown.eye_open > 0.3 {
        shown.eye_open * (1.0 - idle.blink)
    } else {
        shown.eye_open
    };
    Expression {
        gaze_x,
        eye_open,
        mouth_open: shown.mouth_open.max(talk),
        ..shown
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::stage::expression::{Arms, NEUTRAL};

    fn upset() -> Expression {
        let (vocabulary, _) = crate::scenario::Vocabulary::shipped();
        Expression::of_mood(&vocabulary, "upset").unwrap()
    }

    #[test]
    fn a_change_begins_and_ends_where_it_says_and_swaps_the_arms_between() {
        let change = Change::begin(NEUTRAL, upset(), 10.0);
        assert_eq!(change.shown(10.0), NEUTRAL);
        assert_eq!(change.shown(10.2).arms, Arms::Rest);
        assert_eq!(change.shown(10.6).arms, Arms::Face);
        assert_eq!(change.shown(10.8), upset());
        assert!(change.is_over(10.8) && !change.is_over(10.6));
        assert_eq!(Change::done(upset()).shown(0.0), upset());
    }

    #[test]
    fn a_gesture_swings_within_bounds_and_ends_at_the_still() {
        for (gesture, least) in [
            (Gesture::Nod, 0.5),
            (Gesture::Shake, 0.7),
            (Gesture::Sigh, 0.5),
            (Gesture::Tap, 0.1),
        ] {
            let to = Expression { gesture, ..NEUTRAL };
            let change = Change::begin(NEUTRAL, to, 0.0);
            let mut most = 0.0_f32;
            let mut before = change.shown(0.0);
            for step in 1_u16..400 {
                let shown = change.shown(f32::from(step) / 100.0);
                assert!(shown.head_bow.abs() <= 1.0 && shown.head_turn.abs() <= 1.0);
                assert!(
                    shown.head_turn - before.head_turn < 0.1,
                    "{gesture:?} jumps"
                );
                most = most.max(shown.distance(&to));
                before = shown;
            }
            assert!(most > least, "{gesture:?} {most}");
            assert_eq!(change.shown(4.0), to);
            assert_eq!(Change::done(to).shown(0.3), to);
        }
    }

    #[test]
    fn over_a_minute_people_breathe_blink_and_glance_within_bounds() {
        let mut blinks = 0;
        let mut shut = false;
        for step in 0_u16..6_000 {
            let idle = idle(7, f32::from(step) / 100.0, false);
            assert!((0.0..=1.0).contains(&idle.breath));
            assert!((0.0..=1.0).contains(&idle.blink));
            assert!(idle.glance.abs() <= 0.6);
            blinks += u32::from(idle.blink > 0.9 && !shut);
            shut = idle.blink > 0.9;
        }
        assert!((10..=16).contains(&blinks), "{blinks}");
    }

    #[test]
    fn a_mouth_stops_when_the_line_is_said() {
        assert!((1..60).any(|step: u16| talk(1, f32::from(step) / 20.0) > Some(0.05)));
        assert_eq!(talk(1, TALK + 0.1), None);
    }
}
