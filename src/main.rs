//! The program: hands the command line to the library and its answer to the shell.

use std::process::ExitCode;

/// Kits are many small strings from several threads; the system's allocator asks the kernel for them
/// page by page (measured: an eighth of a build).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    arkki::cli::run(std::env::args_os())
}
