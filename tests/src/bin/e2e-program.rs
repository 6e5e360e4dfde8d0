//! Runs one test program on the driver that the loader finds.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for a terminal and for tests")]

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use e2e::programs::{self, Output};

/// Runs one test program.
#[derive(Debug, Parser)]
struct Arguments {
    /// Its name; without one, all names are listed.
    name: Option<String>,
    /// Where the result's bytes go.
    #[arg(long)]
    out: Option<PathBuf>,
    /// Where the result goes as a picture, if it is one.
    #[arg(long)]
    png: Option<PathBuf>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let Some(name) = &arguments.name else {
        for program in programs::PROGRAMS {
            println!("{}", program.name);
        }
        return ExitCode::SUCCESS;
    };
    match run(name, &arguments) {
        Ok(notes) => {
            for note in notes {
                println!("{note}");
            }
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("{name}: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(name: &str, arguments: &Arguments) -> Result<Vec<String>, Box<dyn std::error::Error>> {
    let program = programs::find(name).ok_or("no such program; without a name all are listed")?;
    let output = match (program.run)() {
        // Said aloud, and in the result: a driver that can run it gives something else.
        Err(failure) if failure.is_not_run() => {
            let text = failure.to_string();
            Output { bytes: text.clone().into_bytes(), notes: vec![text], ..Output::default() }
        }
        ran => ran?,
    };
    if let Some(path) = &arguments.out {
        std::fs::write(path, &output.bytes)?;
    }
    if let (Some(path), Some(extent)) = (&arguments.png, output.extent) {
        write_png(path, extent, &output)?;
    }
    Ok(output.notes)
}

fn write_png(
    path: &PathBuf,
    (width, height): (u32, u32),
    output: &Output,
) -> Result<(), Box<dyn std::error::Error>> {
    let mut encoder = png::Encoder::new(std::fs::File::create(path)?, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.write_header()?.write_image_data(&output.bytes)?;
    Ok(())
}
