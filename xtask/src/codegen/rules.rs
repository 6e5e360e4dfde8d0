//! `protocol/registry/forwarding.toml`: what no registry says.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::Error;
use super::model::Api;

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rules {
    pub header_version: u32,
    pub extensions: Extensions,
    pub structs: Structs,
    /// `Struct.member` or `vkCommand.param` to the C expression of its length; `a,b[].c` is the length of the inner
    /// arrays.
    pub lengths: BTreeMap<String, String>,
    /// `Struct.member` to a predicate of `protocol::vulkan::ignored_when`.
    pub ignored_when: BTreeMap<String, String>,
    /// Of those, arrays in whose place zeros travel, and not nothing.
    #[serde(default)]
    pub zeros: BTreeSet<String>,
    /// Struct or command to a function of `protocol::vulkan::ignored_when` that gives the context of what is within.
    pub context: BTreeMap<String, String>,
    /// `Struct.member`s, handles, where what does not exist is null.
    pub lenient: BTreeSet<String>,
    /// Commands whose arguments the host looks at before the driver sees them.
    #[serde(default)]
    pub checked: BTreeSet<String>,
    /// Creations that wait for an answer where they go beyond what is known to work.
    #[serde(default)]
    pub asks: BTreeSet<String>,
    /// Words of a command's name to the noun it belongs to, when its parameters do not tell.
    pub nouns: Vec<(String, String)>,
    /// Pattern to route, the first match counts.
    pub rules: Vec<(String, Route)>,
    /// Commands whose hand-written function is still to come.
    #[serde(default)]
    pub pending: Pending,
    /// Command to route.
    pub commands: BTreeMap<String, Forwarding>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Pending {
    pub guest: BTreeSet<String>,
    pub host: BTreeSet<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Extensions {
    pub guest: BTreeSet<String>,
    pub host: BTreeSet<String>,
    /// Not offered, and why.
    pub refused: BTreeMap<String, String>,
    /// Of `host`, those that are shown only on request, and why.
    pub on_request: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Structs {
    /// Unions that travel as their 8 bytes.
    pub raw: BTreeSet<String>,
    /// Structs that never travel, and why.
    pub local: BTreeMap<String, String>,
    /// Outputs with pointers to outputs, for which `protocol::vulkan::nested_output` makes room.
    pub nested_output: BTreeSet<String>,
}

/// How a command is carried out.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Route {
    /// Part of a command buffer.
    Record,
    /// Sent; no reply awaited.
    Post,
    /// Sent; the caller waits for the reply.
    Call,
    /// Answered from the connect-time snapshot.
    Cached,
    /// Answered from state that the host pushes.
    Pushed,
    /// Hand-written.
    Custom,
    /// Never leaves the guest.
    Local,
    /// Does nothing, and succeeds.
    Nothing,
    /// Not offered.
    Unsupported,
}

/// A command's entry: `"post"`, or a table.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Forwarding {
    Both(Route),
    Each(Sides),
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sides {
    pub guest: Route,
    /// `custom`, or what generated code does; `local` where the command as such never arrives.
    pub host: Option<Route>,
    pub reason: Option<String>,
}

/// What was decided about one command.
#[derive(Clone, Debug)]
pub(crate) struct Decision {
    pub guest: Route,
    pub host: Route,
    pub reason: Option<String>,
}

impl Rules {
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        toml::from_str(text).map_err(|error| Error::Rule(error.to_string()))
    }

    pub(crate) fn extension_names(&self) -> BTreeSet<String> {
        self.extensions.guest.union(&self.extensions.host).cloned().collect()
    }

    /// Decides every command; an entry that names nothing is an error.
    pub(crate) fn decide(&self, api: &Api) -> Result<BTreeMap<String, Decision>, Error> {
        if let Some(name) = self.commands.keys().find(|name| !api.commands.contains_key(*name)) {
            return Err(Error::Rule(format!("forwarding.toml routes {name}, which is not selected")));
        }
        let names =
            self.structs.raw.iter().chain(self.structs.local.keys()).chain(&self.structs.nested_output);
        let members =
            self.ignored_when.keys().chain(self.lengths.keys()).chain(&self.lenient).chain(&self.zeros);
        for name in names.chain(members).chain(self.context.keys()) {
            check_name(api, name)?;
        }
        api.commands.keys().map(|name| Ok((name.clone(), self.decision(name)?))).collect()
    }

    fn decision(&self, name: &str) -> Result<Decision, Error> {
        let by_rule =
            || self.rules.iter().find(|(pattern, _)| matches(pattern, name)).map(|(_, route)| *route);
        let sides = match self.commands.get(name).cloned().or_else(|| by_rule().map(Forwarding::Both)) {
            Some(Forwarding::Both(guest)) => Sides { guest, host: None, reason: None },
            Some(Forwarding::Each(sides)) => sides,
            None => return Err(Error::Rule(format!("{name} has no route"))),
        };
        if sides.guest == Route::Unsupported && sides.reason.is_none() {
            return Err(Error::Rule(format!("{name} is unsupported without a reason")));
        }
        let host = sides.host.unwrap_or(sides.guest);
        Ok(Decision { guest: sides.guest, host, reason: sides.reason })
    }
}

fn check_name(api: &Api, name: &str) -> Result<(), Error> {
    let (holder, member) = name.split_once('.').unwrap_or((name, ""));
    let members = match (api.structure(holder), api.commands.get(holder)) {
        (Some(structure), _) => &structure.members,
        (_, Some(command)) => &command.params,
        _ => return Err(Error::Rule(format!("forwarding.toml names {name}, which is not selected"))),
    };
    if member.is_empty() || members.iter().any(|known| known.name == member) {
        return Ok(());
    }
    Err(Error::Rule(format!("forwarding.toml names {name}, which does not exist")))
}

fn matches(pattern: &str, name: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(prefix) => name.starts_with(prefix),
        None => name == pattern,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::model::Command;

    const HEAD: &str = "header_version = 1\nlenient = []\nnouns = []\nrules = [[\"vkCmd*\", \"record\"]]\n\
        [extensions]\nguest = []\nhost = []\n[extensions.refused]\n[extensions.on_request]\n[structs]\nraw = []\nnested_output = []\n\
        [structs.local]\n[lengths]\n[ignored_when]\n[context]\n[commands]\n";

    fn api(names: &[&str]) -> Api {
        let command = |name: &&str| Command { name: (*name).into(), returns: None, params: Vec::new() };
        let commands = names.iter().map(|name| ((*name).to_owned(), command(name))).collect();
        Api { commands, ..Api::default() }
    }

    fn decide(entries: &str, names: &[&str]) -> Result<Route, String> {
        let rules = Rules::parse(&format!("{HEAD}{entries}")).map_err(|error| error.to_string())?;
        let decisions = rules.decide(&api(names)).map_err(|error| error.to_string())?;
        decisions.into_values().next().map(|decision| decision.guest).ok_or_else(|| "none".into())
    }

    #[test]
    fn a_command_without_a_route_is_an_error() {
        assert_eq!(decide("", &["vkCmdDraw"]), Ok(Route::Record));
        assert!(decide("", &["vkDraw"]).is_err_and(|error| error.contains("vkDraw has no route")));
        assert_eq!(decide("vkDraw = \"post\"", &["vkDraw"]), Ok(Route::Post));
    }

    #[test]
    fn what_is_unsupported_says_why() {
        assert!(decide("vkDraw = \"unsupported\"", &["vkDraw"]).is_err());
        let reasoned = "vkDraw = { guest = \"unsupported\", reason = \"no pens\" }";
        assert_eq!(decide(reasoned, &["vkDraw"]), Ok(Route::Unsupported));
    }

    #[test]
    fn an_entry_that_names_nothing_is_an_error() {
        assert!(decide("vkPaint = \"post\"", &["vkCmdDraw"]).is_err_and(|error| error.contains("vkPaint")));
    }
}
