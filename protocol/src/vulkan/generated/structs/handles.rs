// Written by `cargo xtask codegen`; do not edit.
//! Handles are ids.

use super::prelude::*;

handles! { AccelerationStructureKHR, Buffer, BufferView, CommandPool, DeferredOperationKHR, DescriptorPool, DescriptorSet, DescriptorSetLayout, DeviceMemory, Event, Framebuffer, Image, ImageView, MicromapEXT, Pipeline, PipelineCache, PipelineLayout, QueryPool, RenderPass, Sampler, SamplerYcbcrConversion, Semaphore, ShaderEXT, ShaderModule }
dispatchable_handles! { CommandBuffer, Device, Instance, PhysicalDevice, Queue }
