//! Where a rule puts what it finds.

use super::registry::Rule;
use crate::source::{Finding, Place, Severity};

/// More findings of one rule than this help nobody, and finding what was meant takes time for each.
const MOST: usize = 100;

/// The findings of one rule. They all have its code.
#[derive(Debug)]
pub struct Findings<'r> {
    rule: &'r Rule,
    found: Vec<Finding>,
}

impl<'r> Findings<'r> {
    pub(super) fn of(rule: &'r Rule) -> Self {
        Self {
            rule,
            found: Vec::new(),
        }
    }

    /// Something wrong at the value of a place, with the rule's own severity: what it is, and what to do.
    pub fn add(&mut self, place: Place, message: impl Into<String>, help: impl Into<String>) {
        self.push(
            self.rule.severity,
            place,
            false,
            message.into(),
            help.into(),
        );
    }

    /// The same, pointing at the key or the field's name.
    pub fn at_name(&mut self, place: Place, message: impl Into<String>, help: impl Into<String>) {
        self.push(self.rule.severity, place, true, message.into(), help.into());
    }

    /// A lesser form of the same: worth a look.
    pub fn remark(&mut self, place: Place, message: impl Into<String>, help: impl Into<String>) {
        self.push(Severity::Remark, place, false, message.into(), help.into());
    }

    /// Whether there is room for more.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.found.len() >= MOST
    }

    pub(super) fn into_found(self) -> Vec<Finding> {
        self.found
    }

    fn push(
        &mut self,
        severity: Severity,
        place: Place,
        at_name: bool,
        message: String,
        help: String,
    ) {
        if !self.is_full() {
            self.found.push(Finding {
                code: self.rule.code,
                severity,
                place,
                at_name,
                message,
                help,
            });
        }
    }
}
