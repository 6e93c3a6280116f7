import Glibc

/// One file on its way from its old bytes to its new ones. Whoever opens it sees the one or the other, whole.
///
/// Mode, owner and extended attributes stay. A symbolic link stays as well: what it points to is replaced. Of several hard
/// links only this one gets the new bytes.
struct Replacement: Sendable {
    let change: FileChange
    /// The file itself: absolute, without symbolic links.
    let target: [UInt8]
    /// Holds the new bytes until the exchange, and the old ones from then on.
    let draft: Draft
    private let before: FileState

    /// - Throws: if the file holds anything but its old bytes, or is write-protected, or its folder is.
    init(checking change: FileChange, draftName: [UInt8] = Draft.anyName()) throws(FileError) {
        let path = change.path
        guard let target = resolved(path) else { throw .system("cannot open", path) }
        let file = unsafe withSystemPath(target) { unsafe open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
        guard file >= 0 else { throw .system("cannot open", path) }
        defer { close(file) }
        var present: [UInt8] = []
        before = FileState(try SourceFile.read(file, path, into: &present))
        if present != change.old { throw FileError(path: path, reason: .hasChanged) }
        let folder = folder(of: target)
        // A rename asks the folder only, but who protects a file means the file.
        let isProtected = unsafe withSystemPath(target) { unsafe access($0, W_OK) } != 0
        if isProtected { throw .system("cannot write", path) }
        let isFolderProtected = unsafe withSystemPath(folder) { unsafe access($0, W_OK | X_OK) } != 0
        if isFolderProtected { throw .system("cannot write in its folder", path) }
        self.change = change
        self.target = target
        draft = Draft(path: path, location: (folder == [slash] ? [] : folder) + [slash] + draftName)
    }

    /// Gets the new bytes onto the disk, beside the file.
    func prepare() throws(FileError) {
        let file = unsafe withSystemPath(target) { unsafe open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
        guard file >= 0 else { throw .system("cannot open", change.path) }
        defer { close(file) }
        guard let present = status(of: file), FileState(present).isSame(as: before) else {
            throw FileError(path: change.path, reason: .hasChanged)
        }
        try draft.write(change.new, like: file)
    }

    /// Puts the new bytes in the place of the old ones.
    ///
    /// - Throws: if somebody has changed the file since, or it cannot be renamed. The file is as it was then.
    func exchange() throws(FileError) {
        guard let present = status(of: target), FileState(present).isSame(as: before) else {
            throw FileError(path: change.path, reason: .hasChanged)
        }
        try exchange(expecting: change.old)
    }

    /// Takes the exchange back.
    ///
    /// - Throws: if somebody has changed the file since, or it cannot be renamed.
    func putBack() throws(FileError) {
        if !exists(draft.location) {
            let file = unsafe withSystemPath(target) { unsafe open($0, O_RDONLY | O_CLOEXEC) }
            guard file >= 0 else { throw .system("cannot open", change.path) }
            defer { close(file) }
            try draft.write(change.old, like: file)
        }
        try exchange(expecting: change.new)
        draft.remove()
    }

    /// - Parameter bytes: what has to be in the file. Checked once more after the exchange, when nobody finds it by its
    ///   name any more: who wrote it in the last moment gets that back.
    private func exchange(expecting bytes: [UInt8]) throws(FileError) {
        guard holds(target, bytes) else { throw FileError(path: change.path, reason: .hasChanged) }
        guard Project.exchange(draft.location, with: target) else {
            guard errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP else {
                throw .system("cannot replace", change.path)
            }
            // A file system that knows no exchange.
            guard rename(draft.location, to: target) else { throw .system("cannot replace", change.path) }
            return
        }
        if !holds(draft.location, bytes) {
            _ = Project.exchange(draft.location, with: target)
            throw FileError(path: change.path, reason: .hasChanged)
        }
    }
}

/// Whether a file holds these bytes.
func holds(_ path: [UInt8], _ bytes: [UInt8]) -> Bool { (try? SourceFile.read(path)) == bytes }

/// By what one sees that a file is the same and nobody has touched it.
private struct FileState {
    private let identity: [UInt]
    private let modified: [Int]
    private let changed: [Int]
    private let hasOneName: Bool

    init(_ status: stat) {
        let permissions = [status.st_mode, status.st_uid, status.st_gid].map(UInt.init)
        identity = [status.st_dev, status.st_ino, UInt(status.st_size)] + permissions
        modified = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
        changed = [status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
        hasOneName = status.st_nlink == 1
    }

    /// Whether nobody has touched it since. Of several hard links each changes when another goes, by this very run, too.
    func isSame(as before: FileState) -> Bool {
        identity == before.identity && modified == before.modified
            && (changed == before.changed || !before.hasOneName)
    }
}

private let slash = UInt8(ascii: "/")
