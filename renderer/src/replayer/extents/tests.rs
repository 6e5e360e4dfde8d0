use super::*;
use vk::DescriptorType as D;

fn layout(bindings: &[(u32, D, u32)], variable: bool) -> Arc<SetLayout> {
    let binding = |&(number, ty, count): &(u32, D, u32)| Binding { number, ty, count };
    Arc::new(SetLayout { bindings: bindings.iter().map(binding).collect(), variable })
}

#[test]
fn writes_stay_in_their_binding_or_go_on_in_the_next_of_the_type() {
    let layout = layout(&[(0, D::SAMPLER, 2), (3, D::SAMPLER, 4), (4, D::STORAGE_BUFFER, 1)], false);
    assert!(layout.has(0, 0, 2, Some(D::SAMPLER)));
    assert!(layout.has(0, 1, 5, Some(D::SAMPLER)), "into the next binding");
    assert!(!layout.has(0, 1, 6, Some(D::SAMPLER)), "into a binding of another type");
    assert!(!layout.has(0, 0, 1, Some(D::STORAGE_BUFFER)), "of another type");
    assert!(!layout.has(1, 0, 1, Some(D::SAMPLER)), "no such binding");
    assert!(!layout.has(4, 1, 1, None), "beyond the last one");
    assert!(!layout.has(4, u32::MAX, u32::MAX, None));
}

#[test]
fn what_is_mutable_takes_every_type() {
    let layout = layout(&[(0, D::MUTABLE_EXT, 2)], false);
    assert!(layout.has(0, 1, 1, Some(D::SAMPLED_IMAGE)));
    assert!(!layout.has(0, 1, 2, Some(D::SAMPLED_IMAGE)));
}

#[test]
fn the_last_binding_may_be_shorter() {
    let layout = layout(&[(0, D::SAMPLER, 1), (1, D::SAMPLED_IMAGE, 100)], true);
    assert!(layout.with_variable(Some(7)).has(1, 6, 1, None));
    assert!(!layout.with_variable(Some(7)).has(1, 7, 1, None));
    assert!(!layout.with_variable(None).has(1, 0, 1, None));
    assert!(!layout.with_variable(Some(1000)).has(1, 100, 1, None));
}

#[test]
fn sizes_are_those_of_the_present_object() {
    let extents = Extents::default();
    let buffer = vk::Buffer::from_raw(7);
    assert_eq!(extents.buffers.of(buffer), None);
    extents.buffers.insert(7, 100);
    extents.forget(vk::ObjectType::IMAGE, 7);
    assert_eq!(extents.buffers.of(buffer), Some(100));
    extents.forget(vk::ObjectType::BUFFER, 7);
    assert_eq!(extents.buffers.of(buffer), None);
}
