//! `docs/coverage.md`: what of the API crosses, and how.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::codegen::model::Extension;
use crate::codegen::plan::Plan;
use crate::codegen::rules::Route;

/// The page.
pub(super) fn page(plan: &Plan<'_>) -> String {
    let mut out = String::from(HEAD);
    routes(plan, &mut out);
    refused(plan, &mut out);
    on_request(plan, &mut out);
    extensions(plan, &mut out);
    structs(plan, &mut out);
    commands(plan, &mut out);
    out
}

const HEAD: &str = "# Coverage

Written by `cargo xtask codegen` from the Vulkan registry and `protocol/registry/forwarding.toml`; do not edit.
";

fn name(route: Route) -> &'static str {
    match route {
        Route::Record => "record",
        Route::Post => "post",
        Route::Call => "call",
        Route::Cached => "cached",
        Route::Pushed => "pushed",
        Route::Custom => "custom",
        Route::Local => "local",
        Route::Nothing => "nothing",
        Route::Unsupported => "unsupported",
    }
}

fn meaning(route: Route) -> &'static str {
    match route {
        Route::Record => "part of a command buffer, sent when that is sealed",
        Route::Post => "sent, nothing awaited",
        Route::Call => "sent, the caller waits for the reply",
        Route::Cached => "answered in the guest from the connect-time snapshot",
        Route::Pushed => "answered in the guest from what the host pushes",
        Route::Custom => "hand-written in the guest: posts, calls or answers by itself",
        Route::Local => "never leaves the guest",
        Route::Nothing => "succeeds and does nothing",
        Route::Unsupported => "not offered",
    }
}

fn routes(plan: &Plan<'_>, out: &mut String) {
    let mut counts: BTreeMap<Route, usize> = BTreeMap::new();
    for decision in plan.decisions.values() {
        *counts.entry(decision.guest).or_default() += 1;
    }
    let (commands, structs) = (plan.decisions.len(), plan.structs.len());
    let _ = writeln!(out, "\n{commands} commands, {structs} structs and unions that cross.\n");
    out.push_str("| route | commands | meaning |\n|---|---:|---|\n");
    for (route, count) in counts {
        let _ = writeln!(out, "| {} | {count} | {} |", name(route), meaning(route));
    }
}

fn refused(plan: &Plan<'_>, out: &mut String) {
    out.push_str("\n## Not offered\n\n| extension | why |\n|---|---|\n");
    for (extension, reason) in &plan.rules.extensions.refused {
        let _ = writeln!(out, "| `{extension}` | {reason} |");
    }
    out.push_str("\n| command | why |\n|---|---|\n");
    for (command, decision) in &plan.decisions {
        if let Some(reason) = &decision.reason {
            let _ = writeln!(out, "| `{command}` | {reason} |");
        }
    }
    for (list, side) in [(&plan.rules.pending.guest, "guest"), (&plan.rules.pending.host, "host")] {
        for command in list {
            let _ = writeln!(out, "| `{command}` | not written yet on the {side} |");
        }
    }
}

fn extensions(plan: &Plan<'_>, out: &mut String) {
    let of_guest = |extension: &Extension| plan.rules.extensions.guest.contains(&extension.name);
    for (title, guest) in
        [("Extensions that the guest implements", true), ("Extensions offered when the host has them", false)]
    {
        let _ = writeln!(out, "\n## {title}\n");
        for extension in plan.api.extensions.iter().filter(|extension| of_guest(extension) == guest) {
            let kind = if extension.device { "device" } else { "instance" };
            let promoted = if extension.promoted { ", in core" } else { "" };
            let _ = writeln!(out, "- `{}` {} ({kind}{promoted})", extension.name, extension.spec_version);
        }
    }
}

fn on_request(plan: &Plan<'_>, out: &mut String) {
    out.push_str("\n## Offered on request\n\nTo programs with their names in `PYRODUCT_EXTENSIONS`.\n\n| extension | why not always |\n|---|---|\n");
    for (extension, reason) in &plan.rules.extensions.on_request {
        let _ = writeln!(out, "| `{extension}` | {reason} |");
    }
}

fn structs(plan: &Plan<'_>, out: &mut String) {
    out.push_str("\n## Structs that are left out of chains\n\n| struct | why |\n|---|---|\n");
    for (structure, reason) in &plan.rules.structs.local {
        let _ = writeln!(out, "| `{structure}` | {reason} |");
    }
}

fn commands(plan: &Plan<'_>, out: &mut String) {
    out.push_str("\n## Commands\n\nOn the host: as generated, or by hand (`custom`).\n");
    for noun in plan.all_nouns() {
        let commands = plan.commands_of(&noun);
        if commands.is_empty() {
            continue;
        }
        let _ = writeln!(out, "\n### {noun}\n\n| command | guest | host |\n|---|---|---|");
        for command in commands {
            let decision = plan.decision(&command.name);
            let host = match decision.host {
                Route::Record | Route::Post | Route::Call => "generated",
                Route::Custom if plan.crossing.contains_key(command.name.as_str()) => "custom",
                _ => "",
            };
            let _ = writeln!(out, "| `{}` | {} | {host} |", command.name, name(decision.guest));
        }
    }
}
