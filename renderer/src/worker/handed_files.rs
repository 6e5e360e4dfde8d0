//! Files that the supervisor opens for a worker: the worker's sandbox is closed before its tenant is known, and the tenant's
//! files are none that it could open itself. They come as descriptors over a socket of their own, whole in one message.

use std::fs::File;
use std::io::{self, IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use bincode::{Decode, Encode};
use rustix::net::{
    AddressFamily, RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags, SocketFlags, SocketType, recvmsg, sendmsg, socketpair,
};

/// Files of one session; Linux passes 253 at once (`SCM_MAX_FD`).
pub const FILES_MAX: usize = 128;
/// Bytes of the list of their roles.
const LIST_BYTES_MAX: usize = 4 << 10;

/// What a handed file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub enum FileRole {
    /// Contents that are kept: their index. To be read; the data come next.
    ContentIndex,
    /// What the index before it is of.
    ContentData,
    /// For contents of this session: to be appended to. The data come next.
    NewContentIndex,
    /// What the index before it is of; to be read, too.
    NewContentData,
    /// Compiled pipelines of the tenant, to be read.
    PipelineCache,
    /// For compiled pipelines of this session.
    NewPipelineCache,
}

/// A file and what it is for.
pub type HandedFile = (FileRole, File);

/// The supervisor's and the worker's end of a socket for files.
///
/// # Errors
/// Of the operating system.
pub fn pair() -> io::Result<(OwnedFd, OwnedFd)> {
    Ok(socketpair(AddressFamily::UNIX, SocketType::SEQPACKET, SocketFlags::CLOEXEC, None)?)
}

/// Hands over files.
///
/// # Errors
/// More than [`FILES_MAX`] (`InvalidInput`), or the worker is gone.
pub fn send(socket: impl AsFd, files: &[HandedFile]) -> io::Result<()> {
    let roles: Vec<FileRole> = files.iter().map(|(role, _)| *role).collect();
    if roles.len() > FILES_MAX {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let list = bincode::encode_to_vec(&roles, config()).map_err(io::Error::other)?;
    let descriptors: Vec<BorrowedFd<'_>> = files.iter().map(|(_, file)| file.as_fd()).collect();
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(FILES_MAX))];
    let mut control = SendAncillaryBuffer::new(&mut space);
    if !descriptors.is_empty() && !control.push(SendAncillaryMessage::ScmRights(&descriptors)) {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    sendmsg(socket, &[IoSlice::new(&list)], &mut control, SendFlags::NOSIGNAL)?;
    Ok(())
}

/// The files that [`send`] handed over; waits for them.
///
/// # Errors
/// Nothing of the kind was sent (`InvalidData`), or the supervisor is gone.
pub fn receive(socket: impl AsFd) -> io::Result<Vec<HandedFile>> {
    let mut list = vec![0; LIST_BYTES_MAX];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(FILES_MAX))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let received = recvmsg(socket, &mut [IoSliceMut::new(&mut list)], &mut control, RecvFlags::CMSG_CLOEXEC)?;
    let mut files = Vec::new();
    for message in control.drain() {
        if let RecvAncillaryMessage::ScmRights(descriptors) = message {
            files.extend(descriptors.map(File::from));
        }
    }
    let list = list.get(..received.bytes).unwrap_or_default();
    let (roles, _): (Vec<FileRole>, usize) = bincode::decode_from_slice(list, config())
        .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
    if roles.len() != files.len() {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "not as many files as were announced"));
    }
    Ok(roles.into_iter().zip(files).collect())
}

fn config() -> impl bincode::config::Config {
    bincode::config::standard().with_limit::<LIST_BYTES_MAX>()
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Seek as _, Write as _};

    use super::*;

    #[test]
    fn files_arrive_with_their_roles() {
        let (ours, theirs) = pair().unwrap();
        let files = (0..FILES_MAX).map(|n| {
            let mut file = tempfile::tempfile().unwrap();
            write!(file, "{n}").unwrap();
            file.rewind().unwrap();
            (if n == 5 { FileRole::NewContentData } else { FileRole::ContentIndex }, file)
        });
        send(&ours, &files.collect::<Vec<_>>()).unwrap();
        send(&ours, &[]).unwrap();
        let received = receive(&theirs).unwrap();
        assert_eq!(received.len(), FILES_MAX);
        for (n, (role, mut file)) in received.into_iter().enumerate() {
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            assert_eq!((text, role == FileRole::NewContentData), (n.to_string(), n == 5));
        }
        assert!(receive(&theirs).unwrap().is_empty());
        drop(ours);
        assert!(receive(&theirs).is_err(), "nobody sends any more");
    }
}
