//! Parses the command line and calls one function.

use std::process::ExitCode;

use kitchen_table::cli::{self, Next};

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        Next::Exit(code) => code,
        Next::OpenWindow(options) => open_window(*options),
    }
}

#[cfg(feature = "app")]
fn open_window(options: cli::WindowOptions) -> ExitCode {
    kitchen_table::app::run(options)
}

#[cfg(not(feature = "app"))]
fn open_window(_options: cli::WindowOptions) -> ExitCode {
    cli::no_window("this build has no window")
}
