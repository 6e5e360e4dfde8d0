//! What is kept of tenants between sessions, on this host's disk: packs of contents ([`crate::content_pack`]). Workers get
//! open files of their tenant ([`crate::worker::handed_files`]), and no paths.
//!
//! In the directory of the cache, `tenant-NAME` is a tenant's: of each pack NUMBER there is `NUMBER.data`, with
//! `NUMBER.index` if it is whole and on the disk, `NUMBER.index.part` while a session may append to it, `NUMBER.index.left`
//! if a host has left it so, until its contents were looked at. `NUMBER.pipelines` is what a session compiled
//! ([`crate::pipeline_pack`]), and had been given; `NUMBER.pipelines.a` and `b` are what it writes meanwhile, in turns.
//! `driver` is what drivers keep of what they compile ([`super::driver_cache`]).

use std::collections::{BTreeMap, HashMap};
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::driver_cache::{self, WorkerCache};
use crate::content_pack::{self, RECORD_BYTES};
use crate::pipeline_pack;
use crate::worker::handed_files::{FileRole, HandedFile};

/// Packs of one tenant: each is two open files in each of its sessions.
const PACKS_MAX: usize = 48;
/// How often what running sessions keep is looked at.
const LOOK_INTERVAL: Duration = Duration::from_secs(1);
/// One session may write so much of what its tenant may have: what one program throws away must not push out the rest.
const SESSION_SHARE: u64 = 2;
const WHOLE: &str = "index";
const PART: &str = "index.part";
const LEFT: &str = "index.left";
const DATA: &str = "data";
/// Compiled pipelines of a session that has ended.
const PIPELINES: &str = "pipelines";
/// Those of a session, which writes to one and to the other.
const NEW_PIPELINES: [&str; 2] = ["pipelines.a", "pipelines.b"];
/// Files of compiled pipelines that a session is given: each has what those before it had, unless they ran at the same time.
const PIPELINE_FILES_MAX: usize = 4;
/// Of what a tenant may have, compiled pipelines may take one part in so many.
const PIPELINES_SHARE: u64 = 8;

/// Directory of what drivers compiled for a tenant.
const DRIVER: &str = "driver";
/// Of what a tenant may have, that may take one part in so many.
const DRIVER_SHARE: u64 = 4;

/// The directory of the cache.
#[derive(Debug)]
pub(super) struct TenantFiles {
    root: PathBuf,
    last: AtomicU64,
    running: Arc<Mutex<Running>>,
}

/// What sessions that run may keep, by their tenant's directory.
type Running = HashMap<PathBuf, Tenant>;

#[derive(Debug, Default)]
struct Tenant {
    bytes_max: u64,
    /// What each session may keep, by the number of its pack.
    granted: BTreeMap<String, u64>,
}

/// A session's part of what its tenant may have; given back when dropped.
#[derive(Debug)]
struct Grant {
    running: Arc<Mutex<Running>>,
    directory: PathBuf,
    number: String,
    bytes: u64,
}

/// Files that one session has.
#[derive(Debug)]
pub(super) struct SessionFiles {
    directory: PathBuf,
    /// Those that it may read, in the order in which they were handed over; the last one is its own.
    packs: Vec<String>,
    /// Files of compiled pipelines that it was given: what it leaves has what they have.
    pipelines: Vec<String>,
    /// Where its driver finds what it compiled in earlier sessions.
    compiled: Option<Arc<WorkerCache>>,
    tenant_bytes_max: u64,
    grant: Grant,
}

impl Grant {
    /// Half of what the tenant may have, or of what its other sessions have left of that: all of them together never have more
    /// than all.
    fn new(running: &Arc<Mutex<Running>>, directory: &Path, number: &str, bytes_max: u64) -> Self {
        let mut all = lock(running);
        let tenant = all.entry(directory.to_owned()).or_default();
        tenant.bytes_max = bytes_max;
        let others = tenant.granted.values().copied().fold(0, u64::saturating_add);
        let bytes = bytes_max.saturating_sub(others) / SESSION_SHARE;
        tenant.granted.insert(number.to_owned(), bytes);
        drop(all);
        let (running, directory, number) = (Arc::clone(running), directory.to_owned(), number.to_owned());
        Self { running, directory, number, bytes }
    }
}

impl Drop for Grant {
    fn drop(&mut self) {
        let mut all = lock(&self.running);
        if let Some(tenant) = all.get_mut(&self.directory) {
            tenant.granted.remove(&self.number);
            if tenant.granted.is_empty() {
                all.remove(&self.directory);
            }
        }
    }
}

fn lock(running: &Mutex<Running>) -> MutexGuard<'_, Running> {
    running.lock().unwrap_or_else(PoisonError::into_inner)
}

impl TenantFiles {
    /// Takes the directory. What an earlier host left unfinished is looked at on a thread.
    ///
    /// # Errors
    /// One line.
    pub(super) fn open(root: PathBuf) -> Result<Self, String> {
        let failed = |error: io::Error| format!("the cache {}: {error}; give another place", root.display());
        make_directory(&root).map_err(failed)?;
        let mut left = Vec::new();
        for tenant in entries(&root).map_err(failed)? {
            // What sessions wrote that a killed host did not end. Their checksums tell what reached the disk.
            for number in numbers(&tenant, &NEW_PIPELINES).unwrap_or_default() {
                if let Err(error) = seal_pipelines(&tenant, &number, &[]) {
                    tracing::warn!(%error, directory = %tenant.display(), "compiled pipelines that were left are lost");
                }
            }
            for index in entries(&tenant).unwrap_or_default() {
                let Some((number, PART | LEFT)) = pack_of(&index) else { continue };
                let to = tenant.join(format!("{number}.{LEFT}"));
                if fs::rename(&index, &to).is_ok() {
                    left.push((tenant.clone(), number.to_owned()));
                }
            }
        }
        if !left.is_empty() {
            let adopt = move || {
                for (tenant, number) in left {
                    if let Err(error) = adopt(&tenant, &number) {
                        tracing::warn!(%error, directory = %tenant.display(), "contents that were left are lost");
                    }
                }
            };
            let started = std::thread::Builder::new().name("adopt".to_owned()).spawn(adopt);
            started.map(drop).map_err(failed)?;
        }
        Ok(Self { root, last: AtomicU64::new(0), running: Arc::default() })
    }

    /// Opens the files for a session of `tenant`, who may have so many bytes on the disk.
    ///
    /// # Errors
    /// Of the file system.
    pub(super) fn hand_out(
        &self,
        tenant: &str,
        tenant_bytes_max: u64,
    ) -> io::Result<(Vec<HandedFile>, SessionFiles)> {
        let directory = self.directory(tenant);
        make_directory(&directory)?;
        let mut files = Vec::new();
        let mut packs = Vec::new();
        for number in numbers(&directory, &[WHOLE, PART])?.into_iter().rev().take(PACKS_MAX) {
            let open = |ending: &str| File::open(directory.join(format!("{number}.{ending}")));
            // Gone meanwhile: it was too much.
            let Ok(index) = open(WHOLE).or_else(|_| open(PART)) else { continue };
            let Ok(data) = open(DATA) else { continue };
            files.extend([(FileRole::ContentIndex, index), (FileRole::ContentData, data)]);
            packs.push(number);
        }
        let number = self.new_number();
        let create = |ending: &str| {
            let mut options = OpenOptions::new();
            options.read(true).write(true).create_new(true).mode(0o600);
            options.open(directory.join(format!("{number}.{ending}")))
        };
        let (data, index) = (create(DATA)?, create(PART)?);
        files.extend([(FileRole::NewContentIndex, index), (FileRole::NewContentData, data)]);
        for ending in NEW_PIPELINES {
            files.push((FileRole::NewPipelineCache, create(ending)?));
        }
        let mut pipelines = Vec::new();
        // The newest last.
        for old in numbers(&directory, &[PIPELINES])? {
            if let Ok(file) = File::open(directory.join(format!("{old}.{PIPELINES}"))) {
                files.push((FileRole::PipelineCache, file));
                pipelines.push(old);
            }
        }
        let grant = Grant::new(&self.running, &directory, &number, tenant_bytes_max);
        packs.push(number);
        Ok((files, SessionFiles { directory, packs, pipelines, compiled: None, tenant_bytes_max, grant }))
    }

    /// While sessions run, what they keep takes the place of what was of use the longest ago, for ever.
    pub(super) async fn make_room(&self) {
        loop {
            tokio::time::sleep(LOOK_INTERVAL).await;
            let running = Arc::clone(&self.running);
            // Blocks for as long as the disk takes.
            let _ = tokio::task::spawn_blocking(move || make_room(&running)).await;
        }
    }

    /// Forgets what is kept of tenants who are not `known`.
    pub(super) fn forget_others(&self, known: impl Fn(&str) -> bool) {
        for directory in entries(&self.root).unwrap_or_default() {
            let name = directory.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let Some(tenant) = name.strip_prefix("tenant-") else { continue };
            if !known(tenant) {
                let removed = fs::remove_dir_all(&directory);
                tracing::info!(target: "audit", tenant, ?removed, "what was kept of a former tenant is removed");
            }
        }
    }

    /// Names may be `.` and `..`: with something before them they are names like others.
    fn directory(&self, tenant: &str) -> PathBuf {
        self.root.join(format!("tenant-{tenant}"))
    }

    /// Later ones are greater, in text too.
    fn new_number(&self) -> String {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos();
        let now = u64::try_from(now).unwrap_or(u64::MAX);
        let next = |last: u64| now.max(last.saturating_add(1));
        let last = self.last.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |last| Some(next(last)));
        format!("{:020}", next(last.unwrap_or(now)))
    }
}

impl SessionFiles {
    /// Bytes of new contents that the session may keep.
    pub(super) fn bytes_max(&self) -> u64 {
        self.grant.bytes
    }

    /// Bytes of compiled pipelines that the session may keep.
    pub(super) fn pipelines_bytes_max(&self) -> u64 {
        (self.tenant_bytes_max / PIPELINES_SHARE).min(pipeline_pack::BYTES_MAX)
    }

    /// Puts what drivers compiled for the tenant into the folder of the session's worker. Blocks for as long as the disk takes.
    pub(super) fn lend_compiled(&mut self, cache: Arc<WorkerCache>) {
        if let Err(error) = cache.lend(&self.directory.join(DRIVER)) {
            tracing::warn!(%error, directory = %self.directory.display(), "a session's driver compiles anew");
        }
        self.compiled = Some(cache);
    }

    /// Keeps what the session's driver compiled, once its worker has ended. Blocks for as long as the disk takes.
    pub(super) fn keep_compiled(&self) {
        if let Some(cache) = &self.compiled {
            cache.keep(&self.directory.join(DRIVER), self.tenant_bytes_max / DRIVER_SHARE);
        }
    }

    /// The worker says that a pack is of use, or damaged.
    pub(super) fn used(&self, pack: u32, is_damaged: bool) {
        let number = usize::try_from(pack).ok().and_then(|pack| self.packs.get(pack));
        let Some(number) = number else { return };
        if is_damaged {
            tracing::error!(directory = %self.directory.display(), number, "kept contents are damaged, and forgotten");
            remove(&self.directory, number);
            return;
        }
        let index = OpenOptions::new().write(true).open(self.directory.join(format!("{number}.{WHOLE}")));
        // A part is in use anyway; what cannot be noted is forgotten a little earlier.
        let _ = index.and_then(|index| index.set_modified(SystemTime::now()));
    }

    /// The session is over: what it kept is made to last, and the tenant's oldest packs go if that is too much. Blocks for
    /// as long as the disk takes.
    pub(super) fn seal(self) {
        let Some(number) = self.packs.last() else { return };
        if let Err(error) = seal_pipelines(&self.directory, number, &self.pipelines) {
            tracing::warn!(%error, directory = %self.directory.display(), "a session's compiled pipelines are not kept");
        }
        let sealed = seal(&self.directory, number, |_, _, records| Ok(records)).and_then(|()| {
            evict(&self.directory, self.tenant_bytes_max.saturating_sub(taken_bytes(&self.directory)))
        });
        if let Err(error) = sealed {
            tracing::warn!(%error, directory = %self.directory.display(), "a session's contents are not kept");
        }
    }
}

/// Removes what is too much in the directories of tenants with sessions.
fn make_room(running: &Mutex<Running>) {
    let tenants: Vec<_> =
        lock(running).iter().map(|(directory, tenant)| (directory.clone(), tenant.bytes_max)).collect();
    for (directory, bytes_max) in tenants {
        if let Err(error) = evict(&directory, bytes_max.saturating_sub(taken_bytes(&directory))) {
            tracing::warn!(%error, directory = %directory.display(), "too much is kept of a tenant");
        }
    }
}

/// Bytes of what is not evicted: compiled pipelines, and contents of sessions that run.
fn taken_bytes(directory: &Path) -> u64 {
    let unsealed = numbers(directory, &[PART]).unwrap_or_default();
    let bytes = |number: &String| {
        fs::metadata(directory.join(format!("{number}.{DATA}"))).map_or(0, |data| data.len())
    };
    let compiled = driver_cache::kept_bytes(&directory.join(DRIVER));
    let others = compiled.saturating_add(pipeline_bytes(directory));
    unsealed.iter().map(bytes).fold(others, u64::saturating_add)
}

/// Makes a pack whole, with as many of its records as `good` says; without any, it is removed.
fn seal(
    directory: &Path,
    number: &str,
    good: impl FnOnce(&File, &[content_pack::Record], usize) -> io::Result<usize>,
) -> io::Result<()> {
    let path = |ending: &str| directory.join(format!("{number}.{ending}"));
    let open = |ending: &str| OpenOptions::new().read(true).write(true).open(path(ending));
    let (name, index) = match open(PART) {
        Ok(index) => (PART, index),
        Err(_) => (LEFT, open(LEFT)?),
    };
    let data = open(DATA)?;
    let records = content_pack::records(&index, &data)?;
    let count = good(&data, &records, records.len())?;
    if count == 0 {
        remove(directory, number);
        return Ok(());
    }
    index.set_len((count * RECORD_BYTES) as u64)?;
    data.sync_all()?;
    index.sync_all()?;
    fs::rename(path(name), path(WHOLE))
}

/// Makes the last whole writing of a session's compiled pipelines the one that is kept, in place of those that it was given.
fn seal_pipelines(directory: &Path, number: &str, given: &[String]) -> io::Result<()> {
    let path = |ending: &str| directory.join(format!("{number}.{ending}"));
    let written = |ending: &&str| File::open(path(ending)).ok().and_then(|file| pipeline_pack::number(&file));
    let last =
        NEW_PIPELINES.iter().filter(|ending| written(ending).is_some()).max_by_key(|ending| written(ending));
    let kept = match last {
        Some(ending) => File::open(path(ending))
            .and_then(|file| file.sync_all())
            .and_then(|()| fs::rename(path(ending), path(PIPELINES))),
        None => Ok(()),
    };
    for ending in NEW_PIPELINES {
        // One of them has another name now.
        let _ = fs::remove_file(path(ending));
    }
    kept?;
    let all = numbers(directory, &[PIPELINES])?;
    let too_many = all.len().saturating_sub(PIPELINE_FILES_MAX);
    for (place, old) in all.iter().enumerate() {
        if place < too_many || last.is_some() && given.contains(old) {
            // Another session may have done so.
            let _ = fs::remove_file(directory.join(format!("{old}.{PIPELINES}")));
        }
    }
    Ok(())
}

/// A pack that a host left: its bytes may not have reached the disk.
fn adopt(directory: &Path, number: &str) -> io::Result<()> {
    seal(directory, number, |data, records, _| {
        let mut bytes = Vec::new();
        let good = |record: &&content_pack::Record| {
            bytes.clear();
            content_pack::read(data, record, &mut bytes).is_ok()
        };
        Ok(records.iter().take_while(good).count())
    })
}

/// Bytes of compiled pipelines that are kept.
fn pipeline_bytes(directory: &Path) -> u64 {
    let numbers = numbers(directory, &[PIPELINES]).unwrap_or_default();
    let bytes =
        |number| fs::metadata(directory.join(format!("{number}.{PIPELINES}"))).map_or(0, |file| file.len());
    numbers.iter().map(bytes).sum()
}

/// Removes the packs that were of use the longest ago, until so many bytes are left.
fn evict(directory: &Path, bytes_max: u64) -> io::Result<()> {
    let mut packs = Vec::new();
    for number in numbers(directory, &[WHOLE])? {
        let path = |ending: &str| directory.join(format!("{number}.{ending}"));
        let used = fs::metadata(path(WHOLE)).and_then(|index| index.modified());
        let bytes = fs::metadata(path(DATA)).map_or(0, |data| data.len());
        packs.push((used.unwrap_or(UNIX_EPOCH), bytes, number));
    }
    packs.sort_unstable();
    let mut total = 0_u64;
    for (place, (_, bytes, number)) in packs.iter().rev().enumerate() {
        total = total.saturating_add(*bytes);
        if total > bytes_max || place >= PACKS_MAX {
            remove(directory, number);
        }
    }
    Ok(())
}

fn remove(directory: &Path, number: &str) {
    for ending in [WHOLE, PART, LEFT, DATA] {
        // Most of them are not there.
        let _ = fs::remove_file(directory.join(format!("{number}.{ending}")));
    }
}

/// The number and the ending of a pack's file.
fn pack_of(path: &Path) -> Option<(&str, &str)> {
    path.file_name()?.to_str()?.split_once('.')
}

/// Numbers of the packs that have a file with one of these endings, ascending.
fn numbers(directory: &Path, endings: &[&str]) -> io::Result<Vec<String>> {
    let mut numbers: Vec<String> = entries(directory)?
        .iter()
        .filter_map(|path| pack_of(path))
        .filter(|(_, ending)| endings.contains(ending))
        .map(|(number, _)| number.to_owned())
        .collect();
    numbers.sort_unstable();
    numbers.dedup();
    Ok(numbers)
}

fn entries(directory: &Path) -> io::Result<Vec<PathBuf>> {
    fs::read_dir(directory)?.map(|entry| Ok(entry?.path())).collect()
}

fn make_directory(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::FileExt as _;

    use protocol::wire::content::ContentId;

    use super::*;
    use crate::content_pack::Record;

    /// As a worker does.
    fn write(files: &[HandedFile], contents: &[&[u8]]) {
        let file = |role| &files.iter().find(|(found, _)| *found == role).unwrap().1;
        let (index, data) = (file(FileRole::NewContentIndex), file(FileRole::NewContentData));
        let mut offset = 0;
        for (bytes, place) in contents.iter().zip(0..) {
            data.write_all_at(bytes, offset).unwrap();
            let record = Record::new(ContentId::of(bytes), offset, bytes);
            index.write_all_at(&record.encode(), place * RECORD_BYTES as u64).unwrap();
            offset += u64::from(record.bytes);
        }
    }

    fn known(files: &[HandedFile]) -> Vec<ContentId> {
        let old = files.chunks_exact(2).filter(|pair| pair[0].0 == FileRole::ContentIndex);
        let records = old.flat_map(|pair| content_pack::records(&pair[0].1, &pair[1].1).unwrap());
        records.map(|record| record.content).collect()
    }

    fn names(root: &Path, tenant: &str) -> Vec<String> {
        let mut names: Vec<_> = entries(&root.join(format!("tenant-{tenant}")))
            .unwrap()
            .iter()
            .map(|path| path.file_name().unwrap().to_str().unwrap().split_once('.').unwrap().1.to_owned())
            .collect();
        names.sort_unstable();
        names
    }

    #[test]
    fn a_tenant_finds_its_own_contents_and_no_others() {
        let root = tempfile::tempdir().unwrap();
        let cache = TenantFiles::open(root.path().join("cache")).unwrap();
        let (files, session) = cache.hand_out("..", 1000).unwrap();
        assert_eq!(session.bytes_max(), 500);
        write(&files, &[b"texels", b"code"]);
        // Of a session that still runs, too.
        let both = [ContentId::of(b"texels"), ContentId::of(b"code")];
        assert_eq!(known(&cache.hand_out("..", 1000).unwrap().0), both);
        assert_eq!(known(&cache.hand_out("other", 1000).unwrap().0), []);
        session.seal();
        assert_eq!(known(&cache.hand_out("..", 1000).unwrap().0), both);
        cache.forget_others(|tenant| tenant == "other");
        assert!(!cache.directory("..").exists() && cache.directory("other").exists());
    }

    #[test]
    fn a_session_that_kept_nothing_leaves_nothing() {
        let root = tempfile::tempdir().unwrap();
        let cache = TenantFiles::open(root.path().to_owned()).unwrap();
        let (_, session) = cache.hand_out("a", 1000).unwrap();
        assert_eq!(names(root.path(), "a"), ["data", "index.part", "pipelines.a", "pipelines.b"]);
        session.seal();
        assert_eq!(names(root.path(), "a"), [""; 0]);
    }

    #[test]
    fn sessions_that_run_share_what_their_tenant_may_have_and_the_oldest_goes_meanwhile() {
        let root = tempfile::tempdir().unwrap();
        let cache = TenantFiles::open(root.path().to_owned()).unwrap();
        let (files, session) = cache.hand_out("a", 1000).unwrap();
        write(&files, &[&[1; 400]]);
        session.seal();
        let sessions: Vec<_> = (0..16).map(|_| cache.hand_out("a", 1000).unwrap()).collect();
        let granted: Vec<_> = sessions.iter().map(|(_, session)| session.bytes_max()).collect();
        assert_eq!(granted[..3], [500, 250, 125]);
        assert!(granted.iter().sum::<u64>() <= 1000, "{granted:?}");
        assert_eq!(cache.hand_out("b", 1000).unwrap().1.bytes_max(), 500, "another tenant");
        write(&sessions[0].0, &[&[2; 500]]);
        make_room(&cache.running);
        assert!(
            known(&cache.hand_out("a", 1000).unwrap().0).contains(&ContentId::of(&[1; 400])),
            "900 bytes"
        );
        write(&sessions[1].0, &[&[3; 200]]);
        make_room(&cache.running);
        assert!(
            !known(&cache.hand_out("a", 1000).unwrap().0).contains(&ContentId::of(&[1; 400])),
            "1,100 bytes"
        );
        drop(sessions);
        assert_eq!(cache.hand_out("a", 1000).unwrap().1.bytes_max(), 500);
    }

    #[test]
    fn what_was_of_use_the_longest_ago_goes_first() {
        let root = tempfile::tempdir().unwrap();
        let cache = TenantFiles::open(root.path().to_owned()).unwrap();
        let long_ago = SystemTime::now() - Duration::from_secs(1000);
        for bytes in [[1; 400], [2; 400]] {
            let (files, session) = cache.hand_out("a", 1000).unwrap();
            write(&files, &[&bytes]);
            let number = session.packs.last().unwrap().clone();
            session.seal();
            let index = cache.directory("a").join(format!("{number}.{WHOLE}"));
            OpenOptions::new().write(true).open(index).unwrap().set_modified(long_ago).unwrap();
        }
        let (files, session) = cache.hand_out("a", 1000).unwrap();
        let [second, first] = known(&files)[..] else { panic!("two") };
        assert_eq!((second, first), (ContentId::of(&[2; 400]), ContentId::of(&[1; 400])), "the newest first");
        session.used(1, false);
        write(&files, &[&[3; 400]]);
        session.seal();
        let (files, session) = cache.hand_out("a", 1000).unwrap();
        assert_eq!(known(&files), [ContentId::of(&[3; 400]), first]);
        session.used(0, true);
        assert_eq!(known(&cache.hand_out("a", 1000).unwrap().0), [first], "damaged");
    }

    #[test]
    fn what_a_killed_host_left_is_looked_at_before_it_is_used() {
        let root = tempfile::tempdir().unwrap();
        let cache = TenantFiles::open(root.path().to_owned()).unwrap();
        let (files, session) = cache.hand_out("a", 1000).unwrap();
        write(&files, &[b"good", b"lost", b"behind"]);
        let data = &files.iter().find(|(role, _)| *role == FileRole::NewContentData).unwrap().1;
        data.write_all_at(b"....", 4).unwrap();
        let directory = session.directory.clone();
        // Killed: nothing is sealed.
        drop((cache, session));
        let cache = TenantFiles::open(root.path().to_owned()).unwrap();
        // The thread that looks at it may be done already, or not have begun.
        while numbers(&directory, &[WHOLE]).unwrap().is_empty() {
            std::thread::yield_now();
        }
        assert_eq!(known(&cache.hand_out("a", 1000).unwrap().0), [ContentId::of(b"good")]);
    }

    #[test]
    fn compiled_pipelines_take_the_place_of_those_that_their_session_was_given() {
        let root = tempfile::tempdir().unwrap();
        let cache = TenantFiles::open(root.path().to_owned()).unwrap();
        let device = pipeline_pack::PipelineDevice::default();
        let of = |files: &[HandedFile], role| -> Vec<File> {
            let found = files.iter().filter(|(found, _)| *found == role);
            found.map(|(_, file)| file.try_clone().unwrap()).collect()
        };
        let given = |files: &[HandedFile]| -> Vec<u8> {
            let old = of(files, FileRole::PipelineCache);
            old.iter().map(|file| pipeline_pack::read(file).unwrap()[0].data[0]).collect()
        };
        let write = |files: &[HandedFile], turn: usize, number, content| {
            let new = of(files, FileRole::NewPipelineCache);
            pipeline_pack::write(&new[turn], number, &[(device, &[content][..])]).unwrap();
        };
        // Two at the same time, one of which is killed while it writes.
        let (one, first) = cache.hand_out("a", 1000).unwrap();
        let (two, second) = cache.hand_out("a", 1000).unwrap();
        assert_eq!(first.pipelines_bytes_max(), 125);
        write(&one, 1, 1, 10);
        write(&one, 0, 2, 11);
        write(&two, 1, 1, 20);
        write(&two, 0, 2, 21);
        of(&two, FileRole::NewPipelineCache)[0].set_len(45).unwrap();
        first.seal();
        second.seal();
        assert_eq!(names(root.path(), "a"), ["pipelines", "pipelines"]);
        // One that compiled nothing leaves them as they are.
        cache.hand_out("a", 1000).unwrap().1.seal();
        let (three, third) = cache.hand_out("a", 1000).unwrap();
        assert_eq!(given(&three), [11, 20]);
        write(&three, 1, 1, 30);
        // The host is killed; the next one finds what was written.
        drop((third, cache));
        let cache = TenantFiles::open(root.path().to_owned()).unwrap();
        let (four, fourth) = cache.hand_out("a", 1000).unwrap();
        assert_eq!(given(&four), [11, 20, 30]);
        assert_eq!(given(&cache.hand_out("b", 1000).unwrap().0), [0_u8; 0]);
        write(&four, 1, 1, 40);
        fourth.seal();
        assert_eq!(given(&cache.hand_out("a", 1000).unwrap().0), [40]);
    }
}
