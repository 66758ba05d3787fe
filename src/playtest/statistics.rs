//! The few statistics that reports need.

/// The Pearson correlation of pairs; 0 where one side doesn't vary.
#[must_use]
pub fn correlation(pairs: &[(f64, f64)]) -> f64 {
    let count = pairs.len() as f64;
    if pairs.is_empty() {
        return 0.0;
    }
    let mean_x = pairs.iter().map(|(x, _)| x).sum::<f64>() / count;
    let mean_y = pairs.iter().map(|(_, y)| y).sum::<f64>() / count;
    let (mut xy, mut xx, mut yy) = (0.0, 0.0, 0.0);
    for (x, y) in pairs {
        xy += (x - mean_x) * (y - mean_y);
        xx += (x - mean_x).powi(2);
        yy += (y - mean_y).powi(2);
    }
    if xx * yy <= f64::EPSILON {
        0.0
    } else {
        xy / (xx * yy).sqrt()
    }
}

/// The ranks of numbers, from 1; equal numbers share the mean of their ranks.
#[must_use]
pub(super) fn ranks(numbers: &[f64]) -> Vec<f64> {
    numbers
        .iter()
        .map(|number| {
            let below = numbers.iter().filter(|other| *other < number).count() as f64;
            let equal = numbers
                .iter()
                .filter(|other| other.total_cmp(number).is_eq())
                .count() as f64;
            below + f64::midpoint(equal, 1.0)
        })
        .collect()
}

/// The Spearman rank correlation of pairs.
#[must_use]
pub fn rank_correlation(pairs: &[(f64, f64)]) -> f64 {
    let xs: Vec<f64> = pairs.iter().map(|(x, _)| *x).collect();
    let ys: Vec<f64> = pairs.iter().map(|(_, y)| *y).collect();
    let ranked: Vec<_> = ranks(&xs).into_iter().zip(ranks(&ys)).collect();
    correlation(&ranked)
}

/// The number below which this share of the sorted numbers lies (nearest rank).
#[must_use]
pub(super) fn percentile(sorted: &[f64], share: f64) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a share of a list's length"
    )]
    let position = (last as f64 * share).round() as usize;
    sorted.get(position.min(last)).copied()
}

/// Numbers less their mean.
#[must_use]
pub(super) fn centered(numbers: &[f64]) -> Vec<f64> {
    let mean = numbers.iter().sum::<f64>() / numbers.len().max(1) as f64;
    numbers.iter().map(|number| number - mean).collect()
}
