//! How a worker gets a socket of the supervisor's: with the first byte on the socket between them, whether there is
//! one or not.

use std::io::{self, IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;

use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer, SendAncillaryMessage,
    SendFlags,
};

/// Room for one descriptor.
const SPACE: usize = rustix::cmsg_space!(ScmRights(1));

/// Sends the byte, with the socket if there is one.
///
/// # Errors
/// Of the stream.
pub fn hand_over(stream: &UnixStream, socket: Option<BorrowedFd<'_>>) -> io::Result<()> {
    let mut space = [MaybeUninit::uninit(); SPACE];
    let mut control = SendAncillaryBuffer::new(&mut space);
    let sockets: Vec<_> = socket.into_iter().collect();
    if !sockets.is_empty() && !control.push(SendAncillaryMessage::ScmRights(&sockets)) {
        return Err(io::ErrorKind::OutOfMemory.into());
    }
    rustix::net::sendmsg(stream, &[IoSlice::new(&[0])], &mut control, SendFlags::NOSIGNAL)?;
    Ok(())
}

/// Takes the byte, and what came with it. The stream blocks.
///
/// # Errors
/// Of the stream; [`io::ErrorKind::UnexpectedEof`] when nobody is at its other end.
pub fn take_over(stream: &UnixStream) -> io::Result<Option<OwnedFd>> {
    let mut space = [MaybeUninit::uninit(); SPACE];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let mut byte = [0];
    let mut parts = [IoSliceMut::new(&mut byte)];
    let received = rustix::net::recvmsg(stream, &mut parts, &mut control, RecvFlags::CMSG_CLOEXEC)?;
    if received.bytes == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    let mut sockets = control.drain().filter_map(|message| match message {
        RecvAncillaryMessage::ScmRights(sockets) => Some(sockets),
        _ => None,
    });
    Ok(sockets.next().and_then(|mut sockets| sockets.next()))
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;
    use std::net::UdpSocket;
    use std::os::fd::AsFd as _;

    use super::*;

    #[test]
    fn a_socket_or_none_comes_before_what_is_written() {
        let (ours, mut theirs) = UnixStream::pair().unwrap();
        hand_over(&theirs, None).unwrap();
        let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
        hand_over(&theirs, Some(socket.as_fd())).unwrap();
        theirs.write_all(b"x").unwrap();
        assert!(take_over(&ours).unwrap().is_none());
        let taken = UdpSocket::from(take_over(&ours).unwrap().unwrap());
        assert_eq!(taken.local_addr().unwrap(), socket.local_addr().unwrap());
        drop(theirs);
        assert!(take_over(&ours).unwrap().is_none(), "the byte that was written");
        assert!(take_over(&ours).is_err());
    }
}
