//! Registry and rules together: what is generated, under which name, in which file.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;

use super::Error;
use super::layout::Layouts;
use super::model::{Api, Command, Member, Struct};
use super::passing::{self, Passing};
use super::rules::{Decision, Route, Rules};

/// A parameter and how it crosses.
pub(crate) type Parameter<'a> = (&'a Member, Passing);

/// What `emit` works from.
pub(crate) struct Plan<'a> {
    pub api: &'a Api,
    pub rules: &'a Rules,
    pub layouts: Layouts<'a>,
    pub decisions: BTreeMap<String, Decision>,
    /// Commands that cross, with their parameters.
    pub crossing: BTreeMap<&'a str, Vec<Parameter<'a>>>,
    /// Structs that cross, without those that stand by themselves in the guest.
    pub structs: BTreeSet<String>,
    /// Types of which commands write values.
    pub outs: BTreeSet<String>,
    /// Noun of each command.
    pub nouns: BTreeMap<&'a str, String>,
    /// Noun of each struct.
    pub struct_nouns: BTreeMap<String, String>,
    /// Number and command.
    pub opcodes: Vec<(u16, String)>,
}

impl<'a> Plan<'a> {
    pub(crate) fn new(api: &'a Api, rules: &'a Rules, opcodes: &str) -> Result<Self, Error> {
        let decisions = rules.decide(api)?;
        let mut plan = Self {
            api,
            rules,
            layouts: Layouts { api, raw: &rules.structs.raw },
            decisions,
            crossing: BTreeMap::new(),
            structs: BTreeSet::new(),
            outs: BTreeSet::new(),
            nouns: BTreeMap::new(),
            struct_nouns: BTreeMap::new(),
            opcodes: numbers(api, opcodes)?,
        };
        for command in api.commands.values() {
            plan.nouns.insert(&command.name, plan.noun(command));
            plan.add_command(command)?;
        }
        plan.add_structs();
        Ok(plan)
    }

    fn add_command(&mut self, command: &'a Command) -> Result<(), Error> {
        let route = self.decision(&command.name).guest;
        let parameters: Result<Vec<_>, Error> = command
            .forwarded()
            .map(|param| {
                let name = format!("{}.{}", command.name, param.name);
                let length = self.rules.lengths.get(&name).map(String::as_str);
                Ok((param, passing::passing(self.api, command, param, length)?))
            })
            .collect();
        match parameters {
            Ok(_) if matches!(route, Route::Local | Route::Nothing | Route::Unsupported) => Ok(()),
            Ok(parameters) if self.gives_handles(&parameters) => Ok(()),
            Ok(parameters) => {
                self.crossing.insert(&command.name, parameters);
                Ok(())
            }
            Err(_) if matches!(route, Route::Local | Route::Nothing | Route::Unsupported) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Handles that exist already are known to the guest: such commands never cross.
    fn gives_handles(&self, parameters: &[Parameter<'_>]) -> bool {
        parameters.iter().any(|(param, passing)| passing.comes_back() && self.api.is_handle(&param.ty))
    }

    fn add_structs(&mut self) {
        let local = |name: &String| self.rules.structs.local.contains_key(name);
        for parameters in self.crossing.values() {
            for (param, passing) in parameters {
                if passing.comes_back() && *passing != Passing::Count {
                    self.outs.insert(param.ty.clone());
                }
            }
        }
        let roots = self.crossing.values().flatten().map(|(param, _)| param.ty.clone());
        self.structs = self.api.reach(roots).into_iter().filter(|name| !local(name)).collect();
        let mut commands: Vec<_> = self.crossing.keys().copied().collect();
        commands.sort_by_key(|name| (name.starts_with("vkCmd"), !name.starts_with("vkCreate")));
        for name in commands {
            let Some(noun) = self.nouns.get(name).cloned() else { continue };
            let types = self.crossing.get(name).into_iter().flatten().map(|(param, _)| param.ty.clone());
            self.claim(types.collect(), &noun);
        }
        for (extender, root) in self.extenders() {
            let noun = self.struct_nouns.get(&root).cloned().unwrap_or_else(|| "device".into());
            self.claim(vec![extender], &noun);
        }
    }

    /// Extending structs with one that they extend, in the order of the registry.
    fn extenders(&self) -> Vec<(String, String)> {
        let structs = self.structs.iter().filter_map(|name| self.api.structure(name));
        let mut extenders: Vec<&Struct> = structs.filter(|structure| !structure.extends.is_empty()).collect();
        extenders.sort_by_key(|structure| structure.position);
        let known = |root: &&String| self.struct_nouns.contains_key(*root);
        let root = |structure: &Struct| structure.extends.iter().find(known).cloned();
        extenders
            .into_iter()
            .map(|structure| (structure.name.clone(), root(structure).unwrap_or_default()))
            .collect()
    }

    fn claim(&mut self, mut pending: Vec<String>, noun: &str) {
        while let Some(name) = pending.pop() {
            let Some(structure) = self.api.structure(&name) else { continue };
            if self.struct_nouns.contains_key(&name) || !self.structs.contains(&name) {
                continue;
            }
            self.struct_nouns.insert(name, noun.into());
            pending.extend(structure.members.iter().map(|member| member.ty.clone()));
        }
    }

    fn noun(&self, command: &Command) -> String {
        let named = |(words, _): &&(String, String)| command.name.contains(words.as_str());
        if let Some((_, noun)) = self.rules.nouns.iter().find(named) {
            return noun.clone();
        }
        let is_handle = |param: &&Member| self.api.is_handle(&param.ty);
        let makes = command.name.starts_with("vkCreate") || command.name.starts_with("vkAllocate");
        let made = command.params.iter().rfind(|param| param.is_out()).filter(is_handle).filter(|_| makes);
        let first = command.params.first().map_or("", |param| param.ty.as_str());
        let broad = matches!(first, "VkDevice" | "VkInstance" | "VkPhysicalDevice");
        let second =
            command.params.iter().skip(1).filter(|param| !param.is_out()).find(is_handle).filter(|_| broad);
        let noun = match made.or(second) {
            Some(param) if !command.is_recorded() => param.ty.as_str(),
            _ if self.api.is_handle(first) => first,
            _ => "VkInstance",
        };
        let noun = noun.trim_start_matches("Vk").trim_end_matches("KHR").trim_end_matches("EXT");
        noun.to_snake_case()
    }

    pub(crate) fn decision(&self, command: &str) -> &Decision {
        const NONE: &Decision =
            &Decision { guest: Route::Unsupported, host: Route::Unsupported, reason: None };
        self.decisions.get(command).unwrap_or(NONE)
    }

    /// Whether apps find an entry point: commands of an offered extension that belong to an absent feature have one too.
    pub(crate) fn has_entry_point(&self, command: &str) -> bool {
        !self.rules.pending.guest.contains(command)
    }

    /// Whether the host's function is still to come.
    pub(crate) fn is_pending_on_host(&self, command: &str) -> bool {
        self.rules.pending.host.contains(command)
    }

    /// All nouns that commands or structs have.
    pub(crate) fn all_nouns(&self) -> BTreeSet<String> {
        self.nouns.values().chain(self.struct_nouns.values()).cloned().collect()
    }

    /// The noun's structs that cross, in the order of the registry.
    pub(crate) fn structs_of(&self, noun: &str) -> Vec<&'a Struct> {
        let of_noun = self.struct_nouns.iter().filter(|(_, other)| *other == noun);
        let mut structs: Vec<_> = of_noun.filter_map(|(name, _)| self.api.structure(name)).collect();
        structs.sort_by_key(|structure| structure.position);
        structs
    }

    /// The noun's commands.
    pub(crate) fn commands_of(&self, noun: &str) -> Vec<&'a Command> {
        self.api.commands.values().filter(|command| self.noun_of(&command.name) == noun).collect()
    }

    pub(crate) fn noun_of(&self, command: &str) -> &str {
        self.nouns.get(command).map_or("", String::as_str)
    }

    /// Names of the structs that may extend `root` on the wire, as `StructureType` constants.
    pub(crate) fn chain(&self, root: &'a str) -> Vec<&'a str> {
        let extenders = self.api.extenders(root).filter(|structure| self.structs.contains(&structure.name));
        extenders.filter_map(|structure| structure.stype.as_deref()).collect()
    }

    /// Bytes of a struct's members after `sType` and `pNext`, when they are plain.
    pub(crate) fn plain_body(&self, structure: &Struct) -> Option<usize> {
        structure.stype.as_ref()?;
        let special = |member: &Member| {
            let name = format!("{}.{}", structure.name, member.name);
            self.rules.ignored_when.contains_key(&name)
        };
        let mut end = 0;
        for member in structure.members.iter().skip(2) {
            let (bytes, align) = self.layouts.member(member)?;
            if end % align != 0 || bytes % 4 != 0 || special(member) {
                return None;
            }
            end += bytes;
        }
        Some(end)
    }
}

/// Keeps committed numbers, gives new commands the next ones.
fn numbers(api: &Api, committed: &str) -> Result<Vec<(u16, String)>, Error> {
    let mut opcodes: Vec<(u16, String)> = Vec::new();
    for line in committed.lines().filter(|line| !line.starts_with('#')) {
        let entry =
            line.split_once(' ').and_then(|(number, name)| Some((number.parse().ok()?, name.to_owned())));
        opcodes.push(entry.ok_or_else(|| Error::Rule(format!("opcodes.txt: {line}")))?);
    }
    let known: BTreeSet<String> = opcodes.iter().map(|(_, name)| name.clone()).collect();
    let next = opcodes.iter().map(|(number, _)| number + 1).max().unwrap_or(1);
    let new = api.commands.keys().filter(|name| !known.contains(*name));
    opcodes.extend((next..).zip(new.cloned()));
    Ok(opcodes)
}
