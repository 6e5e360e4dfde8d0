//! From `vk.xml` to the model.

use std::collections::{BTreeMap, BTreeSet};

use roxmltree::{Document, Node};

use super::Error;
use super::model::{Api, Command, Extension, Format, Member, Plane, Struct, Type};

/// Which extensions are taken, besides those promoted to core.
pub(crate) struct Selection<'a> {
    pub header_version: u32,
    pub extensions: &'a BTreeSet<String>,
}

/// Reads the registry.
pub(crate) fn read(xml: &str, selection: &Selection<'_>) -> Result<Api, Error> {
    let document = Document::parse(xml).map_err(|error| Error::Registry(error.to_string()))?;
    let reader = Reader::new(document.root_element());
    reader.check_version(selection.header_version)?;
    reader.api(selection)
}

struct Reader<'a> {
    root: Node<'a, 'a>,
    types: BTreeMap<&'a str, Node<'a, 'a>>,
    commands: BTreeMap<&'a str, Node<'a, 'a>>,
}

fn child<'a>(node: Node<'a, 'a>, tag: &str) -> Option<Node<'a, 'a>> {
    node.children().find(|child| child.has_tag_name(tag))
}

fn children<'a>(node: Node<'a, 'a>, tag: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    node.children().filter(move |child| child.has_tag_name(tag) && for_vulkan(*child))
}

fn for_vulkan(node: Node<'_, '_>) -> bool {
    node.attribute("api").is_none_or(|api| api.split(',').any(|name| name == "vulkan"))
}

fn name_of<'a>(node: Node<'a, 'a>) -> Option<&'a str> {
    node.attribute("name").or_else(|| child(node, "name")?.text())
}

impl<'a> Reader<'a> {
    fn new(root: Node<'a, 'a>) -> Self {
        let mut types = BTreeMap::new();
        let mut commands = BTreeMap::new();
        for list in children(root, "types") {
            types.extend(children(list, "type").filter_map(|node| Some((name_of(node)?, node))));
        }
        for list in children(root, "commands") {
            commands.extend(children(list, "command").filter_map(|node| {
                let name = name_of(node).or_else(|| name_of(child(node, "proto")?))?;
                Some((name, node))
            }));
        }
        Self { root, types, commands }
    }

    fn check_version(&self, expected: u32) -> Result<(), Error> {
        let define = self.types.get("VK_HEADER_VERSION").and_then(|node| node.last_child()?.text());
        let found = define.and_then(|text| text.trim().parse().ok());
        match found {
            Some(found) if found == expected => Ok(()),
            _ => Err(Error::RegistryVersion { expected, found }),
        }
    }

    fn canonical<'n>(nodes: &BTreeMap<&'n str, Node<'n, 'n>>, mut name: &'n str) -> &'n str {
        while let Some(alias) = nodes.get(name).and_then(|node| node.attribute("alias")) {
            name = alias;
        }
        name
    }

    fn api(&self, selection: &Selection<'_>) -> Result<Api, Error> {
        let extensions = self.extensions(selection)?;
        let mut available: BTreeSet<&str> =
            extensions.iter().map(|node| name_of(*node).unwrap_or("")).collect();
        available.extend(["VK_VERSION_1_0", "VK_VERSION_1_1", "VK_VERSION_1_2", "VK_VERSION_1_3"]);
        let features = children(self.root, "feature");
        let mut api = Api { constants: self.constants(), formats: self.formats()?, ..Api::default() };
        let mut types = BTreeSet::new();
        for holder in features.chain(extensions.iter().copied()) {
            for require in children(holder, "require") {
                if require.attribute("depends").is_some_and(|depends| !holds(depends, &available)) {
                    continue;
                }
                types.extend(children(require, "type").filter_map(name_of));
                for name in children(require, "command").filter_map(name_of) {
                    self.add_command(&mut api, name)?;
                    let available = api.availability.entry(name.into()).or_default();
                    let holder = name_of(holder).unwrap_or("");
                    match holder.strip_prefix("VK_VERSION_1_").and_then(|minor| minor.parse().ok()) {
                        Some(minor) => available.core_minor = Some(minor),
                        None => _ = available.extensions.insert(holder.into()),
                    }
                }
            }
        }
        self.add_types(&mut api, types);
        api.extensions = extensions.into_iter().filter_map(extension).collect();
        api.extensions.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(api)
    }

    fn formats(&self) -> Result<Vec<Format>, Error> {
        let lists = children(self.root, "formats").flat_map(|list| children(list, "format"));
        lists
            .map(|node| format(node).ok_or_else(|| Error::Registry(format!("{node:?} is no format"))))
            .collect()
    }

    fn extensions(&self, selection: &Selection<'_>) -> Result<Vec<Node<'a, 'a>>, Error> {
        let mut missing = selection.extensions.clone();
        let mut selected = Vec::new();
        for list in children(self.root, "extensions") {
            for node in children(list, "extension") {
                let supported = node.attribute("supported").unwrap_or("");
                let name = name_of(node).unwrap_or("");
                let promoted = node.attribute("promotedto").is_some_and(|to| to.starts_with("VK_VERSION"));
                if supported.split(',').any(|api| api == "vulkan") && (missing.remove(name) || promoted) {
                    selected.push(node);
                }
            }
        }
        match missing.pop_first() {
            None => Ok(selected),
            Some(name) => Err(Error::Rule(format!("the registry has no extension {name}"))),
        }
    }

    fn add_command(&self, api: &mut Api, name: &'a str) -> Result<(), Error> {
        let canonical = Self::canonical(&self.commands, name);
        api.command_names.insert(name.into(), canonical.into());
        api.command_names.insert(canonical.into(), canonical.into());
        if api.commands.contains_key(canonical) {
            return Ok(());
        }
        let node = self.commands.get(canonical);
        let node = node.ok_or_else(|| Error::Registry(format!("no command {canonical}")))?;
        let returns = child(*node, "proto").and_then(|proto| child(proto, "type")?.text()).unwrap_or("void");
        let params: Vec<_> = children(*node, "param").map(|param| self.member(param)).collect();
        let returns = (returns != "void").then(|| returns.to_owned());
        api.commands.insert(canonical.into(), Command { name: canonical.into(), returns, params });
        Ok(())
    }

    /// Adds the named types and all that they and the commands mention.
    fn add_types(&self, api: &mut Api, names: BTreeSet<&'a str>) {
        let mut pending: Vec<String> = names.into_iter().map(str::to_owned).collect();
        for command in api.commands.values() {
            pending.extend(command.params.iter().map(|param| param.ty.clone()));
            pending.extend(command.returns.clone());
        }
        while let Some(name) = pending.pop() {
            let Some((&name, _)) = self.types.get_key_value(name.as_str()) else { continue };
            let name = Self::canonical(&self.types, name);
            if api.types.contains_key(name) {
                continue;
            }
            let Some(ty) = self.types.get(name).and_then(|node| self.ty(name, *node)) else { continue };
            if let Type::Struct(structure) = &ty {
                pending.extend(structure.members.iter().map(|member| member.ty.clone()));
            }
            api.types.insert(name.into(), ty);
        }
    }

    fn ty(&self, name: &str, node: Node<'a, 'a>) -> Option<Type> {
        let ty = || child(node, "type").and_then(|ty| ty.text()).unwrap_or("");
        Some(match node.attribute("category") {
            Some("handle") => Type::Handle { dispatchable: ty() == "VK_DEFINE_HANDLE" },
            Some("enum") if name.contains("FlagBits2") => Type::Flags { bytes: 8 },
            Some("enum") if name.contains("FlagBits") => Type::Flags { bytes: 4 },
            Some("enum") => Type::Enum,
            Some("bitmask") => Type::Flags { bytes: if ty() == "VkFlags64" { 8 } else { 4 } },
            Some("basetype") => match ty() {
                "uint32_t" | "int32_t" => Type::Number { bytes: 4 },
                "uint64_t" => Type::Number { bytes: 8 },
                _ => Type::External,
            },
            Some("funcpointer") => Type::Function,
            Some(category @ ("struct" | "union")) => {
                Type::Struct(self.structure(name, node, category == "union"))
            }
            None if node.attribute("requires").is_some_and(|file| file != "vk_platform") => Type::External,
            _ => return None,
        })
    }

    fn structure(&self, name: &str, node: Node<'a, 'a>, union: bool) -> Struct {
        let members: Vec<_> = children(node, "member").map(|member| self.member(member)).collect();
        let stype = children(node, "member").find_map(|member| member.attribute("values"));
        let extends =
            node.attribute("structextends").unwrap_or("").split(',').filter(|name| !name.is_empty());
        let extends = extends.filter_map(|name| self.types.get_key_value(name));
        Struct {
            name: name.into(),
            union,
            stype: stype.map(|value| value.trim_start_matches("VK_STRUCTURE_TYPE_").to_owned()),
            extends: extends.map(|(name, _)| Self::canonical(&self.types, name).to_owned()).collect(),
            members,
            position: node.range().start,
        }
    }

    fn member(&self, node: Node<'a, 'a>) -> Member {
        let ty = child(node, "type").and_then(|ty| ty.text()).unwrap_or("");
        let mut text = String::new();
        let mut array = Vec::new();
        for part in node.children().filter(|part| !part.has_tag_name("comment") && !part.has_tag_name("name"))
        {
            if part.has_tag_name("enum") {
                array.extend(part.text().map(str::to_owned));
            } else {
                text.push_str(part.text().unwrap_or(""));
            }
        }
        let numbers = text.split('[').skip(1).filter_map(|rest| rest.split(']').next());
        array.extend(numbers.filter(|number| !number.is_empty()).map(str::to_owned));
        let len = node.attribute("altlen").or_else(|| node.attribute("len"));
        let known = self.types.get_key_value(ty).map(|(name, _)| Self::canonical(&self.types, name));
        let selection = node.attribute("selection").unwrap_or("").split(',').filter(|name| !name.is_empty());
        Member {
            name: name_of(node).unwrap_or("").into(),
            ty: known.unwrap_or(ty).into(),
            constant: text.contains("const"),
            pointers: text.matches('*').count(),
            array,
            optional: is_optional(node),
            in_words: node.attribute("noautovalidity").is_some(),
            len: len.map(str::to_owned),
            stride: node.attribute("stride").map(str::to_owned),
            selector: node.attribute("selector").map(str::to_owned),
            selection: selection.map(str::to_owned).collect(),
            bits: text.contains(':'),
        }
    }

    fn constants(&self) -> BTreeMap<String, usize> {
        let lists = children(self.root, "enums");
        let constants = lists.filter(|list| list.attribute("type") == Some("constants"));
        let values = constants.flat_map(|list| children(list, "enum"));
        values
            .filter_map(|node| Some((name_of(node)?.to_owned(), node.attribute("value")?.parse().ok()?)))
            .collect()
    }
}

/// Whether null is allowed: said so, or an array that the specification has words for instead of a rule.
fn is_optional(node: Node<'_, '_>) -> bool {
    let optional = node.attribute("optional").is_some_and(|optional| optional.starts_with("true"));
    let in_words = node.attribute("noautovalidity").is_some() && node.attribute("len").is_some();
    optional || (in_words && node.attribute("stride").is_none())
}

fn extension(node: Node<'_, '_>) -> Option<Extension> {
    let name = name_of(node)?;
    let requires = children(node, "require").flat_map(|require| children(require, "enum"));
    let version = requires
        .filter(|value| name_of(*value).is_some_and(|name| name.ends_with("_SPEC_VERSION")))
        .find_map(|value| value.attribute("value")?.parse().ok());
    Some(Extension {
        name: name.into(),
        spec_version: version.unwrap_or(1),
        device: node.attribute("type") == Some("device"),
        promoted: node.attribute("promotedto").is_some_and(|to| to.starts_with("VK_VERSION")),
    })
}

/// Whether an expression of names, `+` (and), `,` (or) and parentheses holds.
fn holds(expression: &str, available: &BTreeSet<&str>) -> bool {
    let mut rest = expression;
    any(&mut rest, available)
}

fn any(rest: &mut &str, available: &BTreeSet<&str>) -> bool {
    let mut value = term(rest, available);
    while let Some(operator) = rest.chars().next().filter(|c| matches!(c, ',' | '+')) {
        *rest = rest.get(1..).unwrap_or("");
        let right = term(rest, available);
        value = if operator == ',' { value || right } else { value && right };
    }
    value
}

fn term(rest: &mut &str, available: &BTreeSet<&str>) -> bool {
    if let Some(inner) = rest.strip_prefix('(') {
        *rest = inner;
        let value = any(rest, available);
        *rest = rest.strip_prefix(')').unwrap_or(rest);
        return value;
    }
    let end = rest.find([',', '+', ')']).unwrap_or(rest.len());
    let (name, after) = rest.split_at(end);
    *rest = after;
    available.contains(name)
}

fn format(node: Node<'_, '_>) -> Option<Format> {
    let number = |node: Node<'_, '_>, name| node.attribute(name)?.parse().ok();
    let (width, height) = match node.attribute("blockExtent") {
        None => (1, 1),
        Some(extent) => {
            let mut sides = extent.split(',').map(str::parse);
            let sides = (sides.next()?.ok()?, sides.next()?.ok()?, sides.next()?.ok()?);
            // No format has deep blocks.
            let (width, height, 1) = sides else { return None };
            (width, height)
        }
    };
    let plane = |node| {
        let (width_divisor, height_divisor) = (number(node, "widthDivisor")?, number(node, "heightDivisor")?);
        Some(Plane { width_divisor, height_divisor, format: node.attribute("compatible")?.into() })
    };
    let planes = children(node, "plane").map(plane).collect::<Option<_>>()?;
    Some(Format { name: name_of(node)?.into(), bytes: number(node, "blockSize")?, width, height, planes })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dependencies_are_expressions() {
        let available = BTreeSet::from(["A", "B"]);
        for (expression, expected) in [
            ("A", true),
            ("C", false),
            ("A+C", false),
            ("C,B", true),
            ("(C,A)+B", true),
            ("(A+C),(C+B)", false),
        ] {
            assert_eq!(holds(expression, &available), expected, "{expression}");
        }
    }
}
