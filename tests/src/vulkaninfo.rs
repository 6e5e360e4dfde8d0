//! Two reports of `vulkaninfo`, one of a native driver and one of ours, compared line by line.
//!
//! What may differ stands, with its reason, in the tables of `docs/vulkaninfo.md`: the document is the list that the
//! comparison goes by.

use std::collections::BTreeMap;

/// The document with the differences that have a reason.
const REASONS: &str = include_str!("../../docs/vulkaninfo.md");

/// Levels of underlined headings are below those of any indented line.
const LEVEL_OF_LINES: usize = 100;

/// Every difference that no line of `docs/vulkaninfo.md` gives a reason for: `- ` before what only the native report
/// has, `+ ` before what only ours has.
#[must_use]
pub fn unexplained(native: &str, piped: &str) -> Vec<String> {
    let reasons = patterns(REASONS);
    let explained = |difference: &String| reasons.iter().any(|pattern| matches(pattern, difference));
    differences(native, piped).into_iter().filter(|difference| !explained(difference)).collect()
}

/// Lines of one report that the other has not, each with the headings above it.
#[must_use]
pub fn differences(native: &str, piped: &str) -> Vec<String> {
    let mut counts: BTreeMap<String, i32> = BTreeMap::new();
    for line in lines(native) {
        *counts.entry(line).or_default() -= 1;
    }
    for line in lines(piped) {
        *counts.entry(line).or_default() += 1;
    }
    let differing = counts.into_iter().filter(|(_, count)| *count != 0);
    differing.map(|(line, count)| format!("{} {line}", if count < 0 { '-' } else { '+' })).collect()
}

/// First cells of the tables: the patterns, between backticks.
fn patterns(document: &str) -> Vec<&str> {
    let rows = document.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.filter_map(|row| row.split_once('`').map(|(pattern, _)| pattern)).collect()
}

/// Each line of a report as `heading / heading / line`, with single blanks, without counts.
fn lines(report: &str) -> Vec<String> {
    let mut above: Vec<(usize, String)> = Vec::new();
    let mut found = Vec::new();
    let mut rest = report.lines().peekable();
    while let Some(line) = rest.next() {
        let text = normal(line);
        if text.is_empty() || underline(line).is_some() {
            continue;
        }
        let indent = line.len() - line.trim_start().len();
        let level = match rest.peek().and_then(|next| underline(next)) {
            Some('=') => indent,
            Some(_) => LEVEL_OF_LINES / 2 + indent,
            // Headings that are not underlined.
            None if indent == 0 => LEVEL_OF_LINES / 2,
            None => LEVEL_OF_LINES + indent,
        };
        while above.last().is_some_and(|(higher, _)| *higher >= level) {
            above.pop();
        }
        above.push((level, text));
        let path: Vec<&str> = above.iter().map(|(_, text)| text.as_str()).collect();
        found.push(path.join(" / "));
    }
    found
}

/// The character that a heading is underlined with.
fn underline(line: &str) -> Option<char> {
    let first = line.trim().chars().next().filter(|first| matches!(first, '=' | '-'))?;
    (line.trim().len() >= 3 && line.trim().chars().all(|character| character == first)).then_some(first)
}

/// Single blanks; no count of what follows, since that is compared itself; no mark behind the device's name.
fn normal(line: &str) -> String {
    let words: Vec<&str> = line.split_whitespace().collect();
    let line = words.join(" ").replace(" (Pyroduct)", "");
    match line.split_once(": count = ") {
        Some((what, _)) => what.to_owned(),
        None => line.trim_end_matches(':').to_owned(),
    }
}

/// Whether `text` is `pattern`, in which `*` stands for anything.
fn matches(pattern: &str, text: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(text) = text.strip_prefix(start) else { return false };
    // Each end of a character is one of `text`.
    text.char_indices().map(|(at, _)| at).chain([text.len()]).any(|at| matches(rest, &text[at..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NATIVE: &str = "Info:\n=====\nGPU0:\nLimits:\n-------\n\tmaxSize  = 4\n\tlist: count = 1\n\t\tA\n";

    #[test]
    fn the_same_report_has_no_differences() {
        assert_eq!(differences(NATIVE, NATIVE), Vec::<String>::new());
        let marked = "GPU id = 0 (llvmpipe (Pyroduct)):\n";
        assert_eq!(differences("GPU id = 0 (llvmpipe):\n", marked), Vec::<String>::new());
    }

    #[test]
    fn a_difference_names_the_headings_above_it() {
        let piped = NATIVE.replace("= 4", "= 5").replace("\t\tA\n", "\t\tA\n\t\tB\n").replace("= 1", "= 2");
        let expected =
            ["- Info / Limits / maxSize = 4", "+ Info / Limits / list / B", "+ Info / Limits / maxSize = 5"];
        let mut found = differences(NATIVE, &piped);
        found.sort_by_key(|line| !line.starts_with('-'));
        assert_eq!(found, expected);
    }

    #[test]
    fn a_star_stands_for_anything() {
        assert!(matches("- a*", "- a / b"));
        assert!(matches("* / b", "- a / b"));
        assert!(!matches("- a", "- a / b"));
        assert!(!matches("+ *", "- a"));
    }

    #[test]
    fn what_is_not_in_the_document_is_unexplained() {
        let piped = NATIVE.replace("= 4", "= 5");
        assert_eq!(unexplained(NATIVE, &piped).len(), 2);
    }
}
