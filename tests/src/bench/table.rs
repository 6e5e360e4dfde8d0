//! The table of `cargo xtask bench`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Serialize;

use super::{Figure, quantile};

/// Figures of several runs, in columns.
#[derive(Debug, Default, Serialize)]
pub struct Table {
    columns: Vec<String>,
    rows: Vec<Row>,
    /// Why a column lacks what a measurement gives: by column, by measurement.
    lacks: BTreeMap<String, BTreeMap<String, String>>,
}

#[derive(Debug, Default, Serialize)]
struct Row {
    name: String,
    /// The first measurement that gave it.
    measurement: String,
    values: BTreeMap<String, Vec<f64>>,
    medians: BTreeMap<String, f64>,
    /// Why there is no figure, by column.
    failures: BTreeMap<String, String>,
}

impl Table {
    /// Adds figures of one run of a measurement to a column.
    pub fn add(&mut self, column: &str, measurement: &str, figures: Vec<Figure>) {
        if !self.columns.iter().any(|known| known == column) {
            self.columns.push(column.to_owned());
        }
        for figure in figures {
            let row = self.row(figure.name, measurement);
            let values = row.values.entry(column.to_owned()).or_default();
            values.push(figure.value);
            row.medians.insert(column.to_owned(), quantile(&mut values.clone(), 0.5));
        }
    }

    /// A measurement has failed; its row says so.
    pub fn fail(&mut self, column: &str, measurement: &str, reason: &str) {
        self.add(column, measurement, Vec::new());
        let row = self.row(format!("{measurement}: FAILED"), measurement);
        row.failures.insert(column.to_owned(), one_line(reason));
    }

    /// What is measured in this column cannot run this measurement: no failure of what the table is about.
    pub fn lack(&mut self, column: &str, measurement: &str, reason: &str) {
        self.add(column, measurement, Vec::new());
        self.lacks.entry(column.to_owned()).or_default().insert(measurement.to_owned(), one_line(reason));
    }

    /// Whether anything has failed.
    #[must_use]
    pub fn has_failures(&self) -> bool {
        self.rows.iter().any(|row| !row.failures.is_empty())
    }

    fn row(&mut self, name: String, measurement: &str) -> &mut Row {
        let at = self.rows.iter().position(|row| row.name == name).unwrap_or_else(|| {
            self.rows.push(Row { name, measurement: measurement.to_owned(), ..Row::default() });
            self.rows.len() - 1
        });
        &mut self.rows[at]
    }

    /// The median of a figure, if it was measured.
    #[must_use]
    pub fn median(&self, row: &str, column: &str) -> Option<f64> {
        self.rows.iter().find(|r| r.name == row)?.medians.get(column).copied()
    }

    /// Medians as a table in Markdown; each column but the first with its ratio to the first. What a column lacks is a dash
    /// where the first one has a figure, and the reasons stand below.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut text =
            format!("| | {} |\n|---|{}\n", self.columns.join(" | "), "---:|".repeat(self.columns.len()));
        let first = self.columns.first().map_or("", String::as_str);
        for row in &self.rows {
            let _ = write!(text, "| {} |", row.name);
            for column in &self.columns {
                let Some(value) = row.medians.get(column) else {
                    let lacks = row.medians.contains_key(first)
                        && self.lacks.get(column).is_some_and(|lacks| lacks.contains_key(&row.measurement));
                    let nothing = if lacks { "—" } else { "" };
                    let _ = write!(text, " {} |", row.failures.get(column).map_or(nothing, String::as_str));
                    continue;
                };
                let _ = write!(text, " {}", rounded(*value));
                if column != first
                    && let Some(base) = row.medians.get(first)
                {
                    let _ = write!(text, " ({}×)", rounded(value / base));
                }
                text.push_str(" |");
            }
            text.push('\n');
        }
        for (column, lacks) in &self.lacks {
            for (measurement, reason) in lacks {
                let _ = write!(text, "\n{column} has no figures of {measurement}: {reason}\n");
            }
        }
        text
    }
}

fn one_line(reason: &str) -> String {
    reason.replace(['\n', '|'], " ")
}

/// Three digits or so.
fn rounded(value: f64) -> String {
    match value.abs() {
        value if value >= 100.0 => format!("{:.0}", value.round()),
        value if value >= 10.0 => format!("{value:.1}"),
        _ => format!("{value:.2}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians_stand_beside_each_other_with_their_ratio() {
        let mut table = Table::default();
        let figures = |value| vec![Figure { name: "a us".to_owned(), value }];
        for value in [10.0, 30.0, 20.0] {
            table.add("native", "a", figures(value));
        }
        table.add("pipe", "a", figures(50.0));
        table.add("pipe", "a", vec![Figure { name: "b".to_owned(), value: 0.5 }]);
        table.lack("other", "a", "no\nswapchain");
        assert!(!table.has_failures());
        table.fail("pipe", "c", "it\nhung");
        assert!(table.has_failures());
        assert_eq!(
            table.markdown(),
            "| | native | pipe | other |\n|---|---:|---:|---:|\n| a us | 20.0 | 50.0 (2.50×) | — |\n\
             | b |  | 0.50 |  |\n| c: FAILED |  | it hung |  |\n\nother has no figures of a: no swapchain\n"
        );
        assert_eq!(table.median("a us", "native"), Some(20.0));
    }
}
