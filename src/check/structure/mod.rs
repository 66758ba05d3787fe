//! `KT1xx`: whether every word leads somewhere, and whether every way does.

pub(super) mod all_choices_closed;
pub(super) mod duplicate_id;
pub(super) mod empty_text;
pub(super) mod file_name;
pub(super) mod hidden_fact;
pub(super) mod hub_leaving;
pub(super) mod id_form;
pub(super) mod no_ending;
pub(super) mod number_range;
pub(super) mod props_without_place;
pub(super) mod reference;
pub(super) mod unreachable_moment;
pub(super) mod unused_ending;
pub(super) mod worked_example;
