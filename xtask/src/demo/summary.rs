//! What the pipe did, in a few lines, from the files of the driver and of the viewer.

use std::path::Path;

use serde::Deserialize;

use super::read_json;

/// Of `PYRODUCT_STATS`, what is shown.
#[derive(Debug, Deserialize)]
struct Guest {
    frames_presented: u64,
    blocking_round_trips: RoundTrips,
    steady: Steady,
}

#[derive(Debug, Deserialize)]
struct RoundTrips {
    total: u64,
}

#[derive(Debug, Deserialize)]
struct Steady {
    frames: u32,
    blocking_round_trips: u32,
    bytes_up: u32,
}

/// Of the viewer's `--stats`, what is shown.
#[derive(Debug, Deserialize)]
struct Viewer {
    frames: u64,
    mismatches: u64,
    compression_ratio: f64,
    fps: f64,
    mbit_s: f64,
}

/// The summary; what is missing is said.
pub(super) fn text(guest: &Path, viewer: &Path) -> String {
    let lines = [viewer_lines(read_json(viewer).as_ref()), guest_lines(read_json(guest).as_ref())];
    format!("\nSummary\n{}", lines.concat())
}

fn viewer_lines(viewer: Option<&Viewer>) -> String {
    let Some(viewer) = viewer else {
        return "  viewer                  wrote no statistics\n".to_owned();
    };
    let Viewer { frames, mismatches, compression_ratio, fps, mbit_s } = viewer;
    let exact = if *mismatches == 0 {
        "all as the host presented them".to_owned()
    } else {
        format!("{mismatches} NOT AS THE HOST PRESENTED THEM")
    };
    format!(
        "  frames shown            {frames} ({exact})\n  \
           frames per second       {fps:.1}\n  \
           Mbit/s to the viewer    {mbit_s:.2}\n  \
           compression ratio       {compression_ratio:.1} : 1\n"
    )
}

fn guest_lines(guest: Option<&Guest>) -> String {
    let Some(guest) = guest else {
        return "  program                 wrote no statistics: it did not end by itself\n".to_owned();
    };
    let Guest { frames_presented, blocking_round_trips: RoundTrips { total }, steady } = guest;
    let mut lines =
        format!("  frames presented        {frames_presented}\n  blocking waits          {total} in all\n");
    if steady.frames > 0 {
        let per_frame = |amount: u32| f64::from(amount) / f64::from(steady.frames);
        lines += &format!(
            "  waits per frame         {:.3} (from the 60th frame on)\n  bytes up per frame      {:.0}\n",
            per_frame(steady.blocking_round_trips),
            per_frame(steady.bytes_up)
        );
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_come_from_both_files() {
        let folder = tempfile::tempdir().unwrap();
        let (guest, viewer) = (folder.path().join("guest.json"), folder.path().join("viewer.json"));
        let guest_json = r#"{"frames_presented": 600, "commands": 9, "bytes_up": 1, "bytes_down": 1,
            "blocking_round_trips": {"total": 7, "by_command": {"vkCreateDevice": 7}}, "gpu_waits": 3, "tracking": "compare",
            "steady": {"frames": 500, "blocking_round_trips": 5, "gpu_waits": 1, "bytes_up": 100000, "bytes_down": 0}}"#;
        let viewer_json = r#"{"frames": 120, "verified": 120, "mismatches": 0, "bytes": 5, "compression_ratio": 31.25,
            "fps": 59.94, "mbit_s": 12.5, "latency": {}}"#;
        std::fs::write(&guest, guest_json).unwrap();
        std::fs::write(&viewer, viewer_json).unwrap();
        let text = text(&guest, &viewer);
        for part in ["120 (all as", "59.9\n", "12.50\n", "31.2 : 1", "600\n", "7 in all", "0.010 (", "200\n"]
        {
            assert!(text.contains(part), "{part:?} is not in {text}");
        }
    }

    #[test]
    fn what_is_missing_is_said() {
        let text = text(Path::new("/nowhere/guest"), Path::new("/nowhere/viewer"));
        assert_eq!(text.matches("wrote no statistics").count(), 2);
    }
}
