import Glibc

/// A file's new contents while they have a name of their own, `.segue-XXXXXX`, beside the file.
struct Draft: Sendable {
    /// What errors are about: the file to be replaced.
    let path: [UInt8]
    /// Where the draft is: absolute.
    let location: [UInt8]

    /// Without its folder.
    var name: [UInt8] { Array(location[(location.lastIndex(of: UInt8(ascii: "/"))! + 1)...]) }

    /// A name for a new one.
    static func anyName() -> [UInt8] {
        let characters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".utf8)
        return Array(".segue-".utf8) + (0..<6).map { _ in characters.randomElement()! }
    }

    /// Gets bytes onto the disk, in a file with the owner, extended attributes and mode of the original.
    ///
    /// - Throws: if that fails; nothing is left then.
    func write(_ bytes: [UInt8], like original: Int32) throws(FileError) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let file = unsafe withSystemPath(location) { unsafe open($0, flags, 0o600) }
        guard file >= 0 else { throw .system("cannot write in its folder", path) }
        defer { close(file) }
        do throws(FileError) {
            guard writeAll(bytes, to: file) else { throw .system("cannot write", path) }
            try adopt(original, by: file)
            guard fsync(file) == 0 else { throw .system("cannot write", path) }
        } catch {
            remove()
            throw error
        }
    }

    /// Takes over owner, extended attributes and mode: in this order, for a change of owner clears the mode's
    /// set-user-ID bit, and an access control list changes the mode.
    private func adopt(_ original: Int32, by file: Int32) throws(FileError) {
        guard let old = status(of: original), let new = status(of: file) else { throw .system("cannot write", path) }
        if (old.st_uid, old.st_gid) != (new.st_uid, new.st_gid) {
            guard fchown(file, old.st_uid, old.st_gid) == 0 else { throw .system("cannot keep the owner", path) }
        }
        guard ExtendedAttributes.copy(from: original, to: file) else {
            throw .system("cannot keep the extended attributes", path)
        }
        guard fchmod(file, old.st_mode & 0o7777) == 0 else { throw .system("cannot keep the mode", path) }
    }

    func remove() { Project.remove(location) }
}
