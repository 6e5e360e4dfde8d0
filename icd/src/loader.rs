//! What the Vulkan loader asks of a driver.
