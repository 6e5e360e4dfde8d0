//! Calibrated timestamps: what the device wrote lies between what its clock showed before and after, give or take what the
//! driver admits; and the clocks of the guest are its own.

use ash::vk;

use super::{Output, Result, check};
use crate::gpu::Gpu;

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::with_extensions(&[], &[vk::EXT_CALIBRATED_TIMESTAMPS_NAME])?;
    let clocks = ash::ext::calibrated_timestamps::Device::new(&gpu.instance, &gpu.device);
    let of_instance = ash::ext::calibrated_timestamps::Instance::new(&gpu.entry, &gpu.instance);
    let domains = unsafe { of_instance.get_physical_device_calibrateable_time_domains(gpu.physical_device) }?;
    check(domains.contains(&vk::TimeDomainEXT::DEVICE), || format!("{domains:?}"))?;
    let period = f64::from(
        unsafe { gpu.instance.get_physical_device_properties(gpu.physical_device) }.limits.timestamp_period,
    );
    let info = vk::QueryPoolCreateInfo::default().query_type(vk::QueryType::TIMESTAMP).query_count(1);
    let pool = unsafe { gpu.device.create_query_pool(&info, None) }?;
    gpu.own(move |device| unsafe { device.destroy_query_pool(pool, None) });
    let infos = [vk::TimeDomainEXT::DEVICE, vk::TimeDomainEXT::CLOCK_MONOTONIC]
        .map(|domain| vk::CalibratedTimestampInfoEXT::default().time_domain(domain));
    let mut earlier = 0;
    for _ in 0..8 {
        let (before, deviation_before) = unsafe { clocks.get_calibrated_timestamps(&infos) }?;
        gpu.run(|cb| unsafe {
            cb.device.cmd_reset_query_pool(cb.handle, pool, 0, 1);
            cb.device.cmd_write_timestamp(cb.handle, vk::PipelineStageFlags::BOTTOM_OF_PIPE, pool, 0);
        })?;
        let mut written = [0_u64];
        let flags = vk::QueryResultFlags::TYPE_64 | vk::QueryResultFlags::WAIT;
        unsafe { gpu.device.get_query_pool_results(pool, 0, &mut written, flags) }?;
        // After the result, not after the fence: that a driver may signal as soon as its order is settled.
        let (after, deviation_after) = unsafe { clocks.get_calibrated_timestamps(&infos) }?;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "a deviation is far below 2^53, and not negative"
        )]
        let slack = |deviation_ns: u64| (deviation_ns as f64 / period).ceil() as u64;
        let from = before[0].saturating_sub(slack(deviation_before));
        let to = after[0].saturating_add(slack(deviation_after));
        check(from <= written[0] && written[0] <= to, || {
            format!(
                "{} is not within {before:?} ± {deviation_before}, {after:?} ± {deviation_after}",
                written[0]
            )
        })?;
        check(earlier <= before[1] && before[1] <= after[1], || format!("{before:?}, {after:?}"))?;
        earlier = after[1];
    }
    Ok(Output::default())
}
