//! Encoder, decoder, and what they share.
