//! Tests of the bots and the reports.
