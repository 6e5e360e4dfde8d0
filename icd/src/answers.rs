//! Answers that depend on nothing but the question, on what the device is and on how it was made, as memory requirements do. The
//! host keeps them for the tenant ([`Remember`]) and says them when a session begins: a program that runs again waits for none.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use protocol::limits::{ANSWER_BYTES_MAX, ANSWERS_MAX};
use protocol::wire::content::ContentId;
use protocol::wire::message::Remember;

use crate::object::Device;

/// What was answered in earlier sessions of the tenant, and in this one.
#[derive(Debug, Default)]
pub struct HostAnswers(Mutex<HashMap<ContentId, Vec<u8>>>);

/// What is asked, which makes the name of a question; part of what is kept across sessions, so that none ever changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Question {
    /// Requirements of a buffer of any size.
    BufferRequirements = 1,
    /// Requirements of an image.
    ImageRequirements = 2,
    /// Layout of a subresource.
    SubresourceLayout = 3,
    /// Sizes of an acceleration structure.
    BuildSizes = 4,
}

impl HostAnswers {
    /// The host says what it answered in earlier sessions.
    pub fn hear(&self, answers: Vec<(ContentId, Vec<u8>)>) {
        let mut known = self.lock();
        let room = ANSWERS_MAX.saturating_sub(known.len());
        known.extend(answers.into_iter().take(room));
    }

    fn recall<const N: usize>(&self, name: ContentId) -> Option<[u64; N]> {
        let known = self.lock();
        let (words, rest) = known.get(&name)?.as_chunks::<{ size_of::<u64>() }>();
        let words: &[[u8; 8]; N] = words.try_into().ok().filter(|_| rest.is_empty())?;
        Some(words.map(u64::from_le_bytes))
    }

    /// Whether it is new.
    fn note(&self, name: ContentId, answer: &[u8]) -> bool {
        let mut known = self.lock();
        let is_new =
            answer.len() <= ANSWER_BYTES_MAX && known.len() < ANSWERS_MAX && !known.contains_key(&name);
        if is_new {
            known.insert(name, answer.to_vec());
        }
        is_new
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<ContentId, Vec<u8>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn name(device: &Device, kind: Question, question: &[u8]) -> ContentId {
    let mut bytes = device.identity().0.to_vec();
    bytes.push(kind as u8);
    bytes.extend_from_slice(question);
    ContentId::of(&bytes)
}

/// What was answered to a device that is made alike. Another number of words than `N` is no answer.
pub fn recall<const N: usize>(device: &Device, kind: Question, question: &[u8]) -> Option<[u64; N]> {
    device.control().outbound().answers().recall(name(device, kind, question))
}

/// Has the host keep an answer.
pub fn remember<const N: usize>(device: &Device, kind: Question, question: &[u8], words: [u64; N]) {
    let name = name(device, kind, question);
    let answer = words.map(u64::to_le_bytes).concat();
    if device.control().outbound().answers().note(name, &answer) {
        device.post_message(&Remember { question: name, answer: &answer });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_of_another_shape_are_none() {
        let answers = HostAnswers::default();
        let [a, b, c] = [b"a", b"b", b"c"].map(|name| ContentId::of(name));
        answers.hear(vec![(a, [1_u64, 2].map(u64::to_le_bytes).concat()), (b, vec![0; 15])]);
        assert_eq!(answers.recall(a), Some([1, 2]));
        assert_eq!(answers.recall::<1>(a), None);
        assert_eq!(answers.recall::<1>(b), None);
        assert_eq!(answers.recall::<2>(b), None);
        assert_eq!(answers.recall::<0>(c), None);
        assert!(!answers.note(a, &[0; 8]), "it is there");
        assert!(answers.note(c, &[3, 0, 0, 0, 0, 0, 0, 0]));
        assert_eq!(answers.recall(c), Some([3]));
    }

    #[test]
    fn no_more_is_noted_than_the_host_keeps() {
        let answers = HostAnswers::default();
        let name = |number: usize| ContentId::of(&number.to_le_bytes());
        assert!(!answers.note(name(0), &[0; ANSWER_BYTES_MAX + 1]));
        answers.hear((0..ANSWERS_MAX + 5).map(|number| (name(number), vec![0; 8])).collect());
        assert_eq!(answers.recall(name(ANSWERS_MAX - 1)), Some([0]));
        assert_eq!(answers.recall::<1>(name(ANSWERS_MAX)), None);
        assert!(!answers.note(name(ANSWERS_MAX), &[0; 8]));
    }
}
