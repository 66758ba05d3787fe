//! Where people look: at whoever speaks, at who sits beside them, or where their own numbers say.

use super::expression::{Expression, Looks};

/// Below this the eyes are cast down or shut on purpose, and do not go to whoever speaks.
const AWAKE: f32 = 0.3;
/// How far the eyes go aside toward someone else on stage, and how far the head follows; our judgment.
const EYES: f32 = 0.75;
const HEAD: f32 = 0.4;
/// How far a speaker among others comes forward.
const FORWARD: f32 = 0.4;

/// What a person shows among others: `own` is their place in `stands`, `speaker` that of who speaks, and `door` where
/// the room's door is, in the measure of `stands`.
#[must_use]
pub(super) fn among(
    shown: Expression,
    own: usize,
    stands: &[f32],
    speaker: Option<usize>,
    door: f32,
) -> Expression {
    let Some(&here) = stands.get(own) else {
        return shown;
    };
    let toward = |shown| toward(shown, here, own, stands, door);
    match (shown.looks, speaker) {
        (_, Some(speaker)) if speaker == own && stands.len() > 1 => Expression {
            lean: (shown.lean + FORWARD).min(1.0),
            ..toward(shown)
        },
        (Looks::Along, Some(speaker)) if shown.eye_open > AWAKE => {
            let Some(&there) = stands.get(speaker).filter(|_| speaker != own) else {
                return shown;
            };
            let side = (there - here).signum();
            Expression {
                gaze_x: EYES * side,
                head_turn: (0.4 * shown.head_turn + HEAD * side).clamp(-1.0, 1.0),
                ..shown
            }
        }
        _ => toward(shown),
    }
}

/// Someone who looks at the person beside them, or at the door, turns to the side on which that is.
fn toward(shown: Expression, here: f32, own: usize, stands: &[f32], door: f32) -> Expression {
    let way = match shown.looks {
        Looks::Beside => stands
            .iter()
            .enumerate()
            .filter(|&(place, _)| place != own)
            .map(|(_, there)| there - here)
            .min_by(|one, other| one.abs().total_cmp(&other.abs())),
        Looks::Door => Some(door - here),
        Looks::Along | Looks::Own => None,
    };
    match way {
        Some(way) if way * shown.head_turn < 0.0 => shown.mirrored(),
        _ => shown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::stage::expression::NEUTRAL;

    const STANDS: [f32; 3] = [100.0, 300.0, 500.0];

    #[test]
    fn the_others_look_at_whoever_speaks_who_comes_forward() {
        let all = |place| among(NEUTRAL, place, &STANDS, Some(1), 900.0);
        assert!(all(0).gaze_x > 0.5 && all(0).head_turn > 0.0);
        assert!(all(2).gaze_x < -0.5 && all(2).head_turn < 0.0);
        assert!(all(1).lean > NEUTRAL.lean);
        assert_eq!(among(NEUTRAL, 0, &STANDS, None, 900.0), NEUTRAL);
        assert_eq!(among(NEUTRAL, 0, &STANDS[..1], Some(0), 900.0), NEUTRAL);
    }

    #[test]
    fn shut_eyes_and_looks_of_their_own_stay() {
        for shown in [
            Expression {
                eye_open: 0.1,
                ..NEUTRAL
            },
            Expression {
                looks: Looks::Own,
                ..NEUTRAL
            },
        ] {
            assert_eq!(among(shown, 0, &STANDS, Some(2), 900.0), shown);
        }
        assert_eq!(among(NEUTRAL, 9, &STANDS, Some(2), 900.0), NEUTRAL);
    }

    #[test]
    fn who_looks_beside_them_finds_someone_there() {
        let beside = Expression {
            looks: Looks::Beside,
            head_turn: 0.7,
            ..NEUTRAL
        };
        assert!(among(beside, 0, &STANDS, None, 900.0).head_turn > 0.0);
        assert!(among(beside, 2, &STANDS, None, 900.0).head_turn < 0.0);
    }

    #[test]
    fn who_looks_at_the_door_finds_it_on_either_side_whoever_speaks() {
        let shown = Expression {
            looks: Looks::Door,
            head_turn: 0.45,
            gaze_x: 1.0,
            ..NEUTRAL
        };
        for (door, speaker, side) in [
            (900.0, None, 1.0),
            (900.0, Some(0), 1.0),
            (-60.0, None, -1.0),
            (-60.0, Some(2), -1.0),
            (220.0, Some(2), -1.0),
        ] {
            for shown in [shown, shown.mirrored()] {
                let looks = among(shown, 1, &STANDS, speaker, door);
                assert!(looks.gaze_x * side > 0.5 && looks.head_turn * side > 0.0);
            }
        }
    }
}
