//! Transcripts of the command line, which are also read as a manual.

#[test]
fn transcripts() {
    trycmd::TestCases::new().case("tests/cmd/*.md");
}

#[test]
fn the_command_line_is_well_formed() {
    arkki::cli::definition().debug_assert();
}
