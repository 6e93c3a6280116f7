import Glibc

/// Replaces a file's contents as a whole: whoever opens it sees the old bytes or the new ones, whatever happens.
package enum AtomicWrite {
    /// Writes `new` to a file beside the one at `path` and renames it over that one, once it is on the disk.
    ///
    /// Mode, owner and extended attributes stay. A symbolic link stays as well: its target is replaced. Of
    /// several hard links only this one gets the new contents.
    ///
    /// - Parameter old: what the caller believes to be in the file.
    /// - Throws: if the file holds anything but `old`, is write-protected, or if any step fails. The file is
    ///   untouched then, and nothing is left beside it.
    package static func replace(path: [UInt8], with new: [UInt8], expecting old: [UInt8]) throws(FileError) {
        guard let target = resolved(path) else { throw .system("cannot open", path) }
        let file = unsafe withSystemPath(target) { unsafe open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
        guard file >= 0 else { throw .system("cannot open", path) }
        defer { close(file) }
        var present: [UInt8] = []
        let before = try SourceFile.read(file, path, into: &present)
        if present != old { throw FileError(path: path, reason: .hasChanged) }
        // A rename asks the folder only, but who protects a file means the file.
        let isProtected = unsafe withSystemPath(target) { unsafe access($0, W_OK) } != 0
        if isProtected { throw .system("cannot write", path) }

        let folder = Array(target[..<target.lastIndex(of: UInt8(ascii: "/"))!])
        let draft = try Draft(in: folder, for: path)
        do throws(FileError) {
            try draft.write(new)
            try draft.adopt(file, before)
            try draft.finish()
            try refuseIfChanged(target, since: before, path)
            try draft.rename(to: target)
        } catch {
            draft.remove()
            throw error
        }
        synchronize(folder)
    }

    /// Somebody may have written, or put another file in its place, while we wrote ours.
    private static func refuseIfChanged(_ target: [UInt8], since before: stat, _ path: [UInt8]) throws(FileError) {
        guard let now = status(of: target), now.st_dev == before.st_dev, now.st_ino == before.st_ino,
            now.st_size == before.st_size,
            now.st_mtim.tv_sec == before.st_mtim.tv_sec, now.st_mtim.tv_nsec == before.st_mtim.tv_nsec
        else { throw FileError(path: path, reason: .hasChanged) }
    }

    /// Gets the renaming itself onto the disk. Not every file system can; the file is whole either way.
    private static func synchronize(_ folder: [UInt8]) {
        let folder = unsafe withSystemPath(folder + Array("/".utf8)) { unsafe open($0, O_RDONLY | O_CLOEXEC) }
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }
}

/// The new file while it has a name of its own, `.segue-XXXXXX`.
private struct Draft {
    /// What errors are about: the file to be replaced.
    let path: [UInt8]
    let name: [UInt8]
    let file: Int32

    init(in folder: [UInt8], for path: [UInt8]) throws(FileError) {
        var template = folder + Array("/.segue-XXXXXX".utf8) + [0]
        let file = unsafe template.withUnsafeMutableBytes {
            unsafe mkstemp($0.assumingMemoryBound(to: CChar.self).baseAddress!)
        }
        guard file >= 0 else { throw .system("cannot write in its folder", path) }
        self.path = path
        self.name = template.dropLast()
        self.file = file
    }

    func write(_ bytes: [UInt8]) throws(FileError) {
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes {
                unsafe Glibc.write(file, $0.baseAddress! + written, $0.count - written)
            }
            if count < 0, errno == EINTR { continue }
            if count < 0 { throw .system("cannot write", path) }
            written += count
        }
    }

    /// Takes over owner, extended attributes and mode: in this order, for a change of owner clears the mode's
    /// set-user-ID bit, and an access control list changes the mode.
    func adopt(_ original: Int32, _ status: stat) throws(FileError) {
        guard let own = Project.status(of: file) else { throw .system("cannot write", path) }
        if (own.st_uid, own.st_gid) != (status.st_uid, status.st_gid) {
            guard fchown(file, status.st_uid, status.st_gid) == 0 else { throw .system("cannot keep the owner", path) }
        }
        guard ExtendedAttributes.copy(from: original, to: file) else {
            throw .system("cannot keep the extended attributes", path)
        }
        guard fchmod(file, status.st_mode & 0o7777) == 0 else { throw .system("cannot keep the mode", path) }
    }

    func finish() throws(FileError) {
        guard fsync(file) == 0 else { throw .system("cannot write", path) }
    }

    func rename(to target: [UInt8]) throws(FileError) {
        let renamed = unsafe withSystemPath(name) { name in
            unsafe withSystemPath(target) { unsafe Glibc.rename(name, $0) }
        }
        guard renamed == 0 else { throw .system("cannot replace", path) }
        close(file)
    }

    func remove() {
        close(file)
        _ = unsafe withSystemPath(name) { unsafe unlink($0) }
    }
}
