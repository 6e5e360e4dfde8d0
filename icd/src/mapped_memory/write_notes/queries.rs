//! What a command buffer does to queries, in order.

/// What happens to queries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueryEffect {
    /// They are unavailable from then on.
    Reset,
    /// They get results.
    Write,
}

/// A range of queries, and what happens to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QueryNote {
    /// Id of the pool.
    pub query_pool: u64,
    /// First query.
    pub first: u32,
    /// Queries.
    pub count: u32,
    /// What happens.
    pub effect: QueryEffect,
    /// Within a render pass with several views, where a query is as many as there are views: id of the render pass that
    /// may be one, or [`SEVERAL_VIEWS`]; 0 for none.
    pub render_pass: u64,
}

/// Stands for a render pass that is known to have several views.
pub const SEVERAL_VIEWS: u64 = u64::MAX;

/// Appends a note, to the last one where it continues that.
pub(super) fn push(notes: &mut Vec<QueryNote>, note: QueryNote) {
    if let Some(last) = notes.last_mut()
        && (last.query_pool, last.effect, last.render_pass)
            == (note.query_pool, note.effect, note.render_pass)
        && last.first.checked_add(last.count) == Some(note.first)
    {
        last.count = last.count.saturating_add(note.count);
        return;
    }
    notes.push(note);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_of_one_kind_are_one_note() {
        let note = |first, effect| QueryNote { query_pool: 1, first, count: 1, effect, render_pass: 0 };
        let mut notes = Vec::new();
        for first in 0..4 {
            push(&mut notes, note(first, QueryEffect::Write));
        }
        push(&mut notes, note(4, QueryEffect::Reset));
        push(&mut notes, note(6, QueryEffect::Reset));
        assert_eq!(notes.iter().map(|n| (n.first, n.count)).collect::<Vec<_>>(), [(0, 4), (4, 1), (6, 1)]);
    }
}
