//! Tables of the host driver's commands.

use std::fmt::Write;

use crate::codegen::model::Command;
use crate::codegen::output::Output;
use crate::codegen::plan::Plan;
use crate::codegen::{Error, names};

const FOLDER: &str = "renderer/src/generated";

/// Commands that do not cross as such: session messages ask for them.
const OF_MESSAGES: &[&str] =
    &["vkSetDebugUtilsObjectNameEXT", "vkCopyMemoryToImageEXT", "vkCopyImageToMemoryEXT"];

/// Whether the command is asked of an instance or physical device.
pub(super) fn of_instance(command: &Command) -> bool {
    matches!(command.target(), "VkInstance" | "VkPhysicalDevice")
}

/// Adds the tables.
pub(super) fn files(plan: &Plan<'_>, output: &mut Output) -> Result<(), Error> {
    let text = format!(
        "//! Tables of the host driver's commands, each under its name or a name that it had as an extension.\n\n\
         use std::ffi::CStr;\nuse std::mem::transmute;\n\nuse ash::vk;\n\n{}{}",
        table(plan, "DeviceFunctions", "Commands of a device.", false),
        table(plan, "InstanceFunctions", "Commands of an instance and its physical devices.", true),
    );
    output.rust(&format!("{FOLDER}/functions.rs"), &text)
}

fn table(plan: &Plan<'_>, name: &str, comment: &str, instance: bool) -> String {
    let mut fields = String::new();
    let mut loads = String::new();
    let known = |name: &str| plan.crossing.contains_key(name) || OF_MESSAGES.contains(&name);
    let called = plan.api.commands.values().filter(|command| known(&command.name));
    for command in called.filter(|command| of_instance(command) == instance) {
        let (canonical, field) = (&command.name, names::function(&command.name));
        let _ = writeln!(fields, "/// `{canonical}`.\npub {field}: Option<vk::PFN_{canonical}>,");
        let aliases =
            plan.api.command_names.iter().filter(|(name, of)| *of == canonical && *name != canonical);
        let aliases =
            aliases.map(|(alias, _)| format!(".or_else(|| load(c\"{alias}\"))")).collect::<String>();
        let _ = writeln!(
            loads,
            "{field}: load(c\"{canonical}\"){aliases}.map(|f| unsafe {{ transmute::<Pfn, vk::PFN_{canonical}>(f) }}),"
        );
    }
    format!(
        "/// {comment}\n#[derive(Clone, Debug, Default)]\npub struct {name} {{ {fields} }}\n\n\
         impl {name} {{\n/// Asks `load` for each command.\n///\n/// # Safety\n\
         /// What `load` gives is the command of that name, or `None`.\n\
         pub unsafe fn load(mut load: impl FnMut(&CStr) -> vk::PFN_vkVoidFunction) -> Self {{\n\
         type Pfn = unsafe extern \"system\" fn();\n Self {{ {loads} }} }} }}\n\n"
    )
}
