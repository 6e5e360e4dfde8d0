//! What both sides have to agree on about queries.

use ash::vk;

/// Numbers that one query gives, without availability (Vulkan, "Queries").
#[must_use]
pub fn values_per_query(info: &vk::QueryPoolCreateInfo<'_>) -> usize {
    match info.query_type {
        vk::QueryType::PIPELINE_STATISTICS => {
            usize::try_from(info.pipeline_statistics.as_raw().count_ones()).unwrap_or(0)
        }
        // Primitives written, primitives needed.
        vk::QueryType::TRANSFORM_FEEDBACK_STREAM_EXT => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statistics_give_one_number_each() {
        let of = |ty| vk::QueryPoolCreateInfo::default().query_type(ty);
        let flags = vk::QueryPipelineStatisticFlags::CLIPPING_PRIMITIVES
            | vk::QueryPipelineStatisticFlags::VERTEX_SHADER_INVOCATIONS;
        assert_eq!(values_per_query(&of(vk::QueryType::PIPELINE_STATISTICS).pipeline_statistics(flags)), 2);
        assert_eq!(values_per_query(&of(vk::QueryType::TRANSFORM_FEEDBACK_STREAM_EXT)), 2);
        assert_eq!(values_per_query(&of(vk::QueryType::TIMESTAMP)), 1);
    }
}
