import Glibc

/// The tree that a run writes in, or undoes one: nobody else's run does meanwhile. The lock ends with its process, however
/// that ends.
package struct LockedTree: ~Copyable {
    /// The repository, or the folder, that holds the paths: absolute, without symbolic links.
    package let root: [UInt8]
    let journals: JournalFolder
    private let lockFile: Int32

    /// Waits for the lock, if it has to.
    ///
    /// - Parameters:
    ///   - paths: as on the command line; none for the current folder.
    ///   - waits: whether to wait for a run that is at work, rather than to throw.
    ///   - willWait: is called once before it waits, with what stands in the way.
    /// - Throws: if a journal can be kept nowhere.
    package init(
        around paths: [[UInt8]], waits: Bool = true, willWait: (FileError) -> Void = { _ in }
    ) throws(FileError) {
        let root = TreeRoot.root(around: paths)
        var failure = FileError(path: root, reason: .hasNoJournalFolder)
        for journals in JournalFolder.candidates(of: root) {
            do throws(FileError) {
                let isNew = try journals.make()
                self = try LockedTree(root: root, journals, waits, willWait)
                if isNew { StaleJournals.remove(beside: journals) }
                return
            } catch {
                if case .isBusy = error.reason { throw error }
                failure = error
            }
        }
        throw failure
    }

    /// The tree around a path in which a run is at work, or has left something; nil if there is none.
    ///
    /// - Throws: if there is nothing at the path, or another run is at work and there is to be no waiting.
    package init?(
        withRunAround path: [UInt8]?, waits: Bool = true, willWait: (FileError) -> Void = { _ in }
    ) throws(FileError) {
        if let path, resolved(path) == nil { throw .system("cannot open", path) }
        for root in TreeRoot.roots(around: path ?? [UInt8(ascii: ".")]) {
            for journals in JournalFolder.candidates(of: root) where exists(journals.path) {
                self = try LockedTree(root: root, journals, waits, willWait)
                return
            }
        }
        return nil
    }

    private init(
        root: [UInt8], _ journals: JournalFolder, _ waits: Bool, _ willWait: (FileError) -> Void
    ) throws(FileError) {
        self.root = root
        self.journals = journals
        lockFile = try Self.lockFile(in: journals, of: root, waits, willWait)
    }

    /// An open file that nobody else has locked.
    private static func lockFile(
        in journals: JournalFolder, of root: [UInt8], _ waits: Bool, _ willWait: (FileError) -> Void
    ) throws(FileError) -> Int32 {
        let path = LockNote.location(in: journals)
        while true {
            let file = unsafe withSystemPath(path) { unsafe open($0, O_RDWR | O_CREAT | O_CLOEXEC, 0o600) }
            guard file >= 0 else { throw .system("cannot open", path) }
            do throws(FileError) {
                try lockOpen(file, in: journals, of: root, waits, willWait)
            } catch {
                close(file)
                throw error
            }
            // Whoever had it may have removed it: a lock that nobody finds locks nothing.
            if let own = status(of: file), let named = status(of: path), own.st_ino == named.st_ino {
                LockNote(root: root).write(to: file)
                return file
            }
            close(file)
        }
    }

    private static func lockOpen(
        _ file: Int32, in journals: JournalFolder, of root: [UInt8], _ waits: Bool, _ willWait: (FileError) -> Void
    ) throws(FileError) {
        if lock(file, LOCK_EX | LOCK_NB) == 0 { return }
        guard errno == EWOULDBLOCK else { throw .system("cannot lock", LockNote.location(in: journals)) }
        let busy = FileError(path: root, reason: .isBusy(LockNote(of: journals)?.owner))
        guard waits else { throw busy }
        willWait(busy)
        while lock(file, LOCK_EX) != 0 {
            guard errno == EINTR else { throw .system("cannot lock", LockNote.location(in: journals)) }
        }
    }

    deinit {
        if !journals.isUsed {
            remove(LockNote.location(in: journals))
            journals.removeIfEmpty()
        }
        close(lockFile)
    }
}

/// Which tree a run is about.
enum TreeRoot {
    /// The repository around all paths. Where there is none, the working folder if it holds them all, or else the innermost
    /// folder that does.
    static func root(around paths: [[UInt8]]) -> [UInt8] {
        let here = resolved([UInt8(ascii: ".")]) ?? [slash]
        let folders = paths.compactMap(folder)
        let common = folders.dropFirst().reduce(folders.first ?? here, commonFolder)
        if let root = repository(around: common) { return root }
        return commonFolder(common, here) == here ? here : common
    }

    /// The folders from which a run may have been started that has written around a path, the nearest first.
    static func roots(around path: [UInt8]) -> [[UInt8]] {
        guard let folder = folder(of: path) else { return [] }
        return repository(around: folder).map { [$0] } ?? foldersUpwards(from: folder)
    }

    /// Of a file the one that it is in; nil if there is nothing at the path.
    private static func folder(of path: [UInt8]) -> [UInt8]? {
        guard let location = resolved(path) else { return nil }
        return status(of: location)?.isFolder == true ? location : Project.folder(of: location)
    }

    private static func repository(around folder: [UInt8]) -> [UInt8]? {
        guard let root = Repository.root(around: folder), Repository.gitFolder(of: root) != nil else { return nil }
        return root.count == 1 ? root : root.dropLast()
    }

    /// A folder and all around it, the innermost first.
    private static func foldersUpwards(from path: [UInt8]) -> [[UInt8]] {
        let above = path.indices.reversed().filter { path[$0] == slash && $0 > 0 }.map { Array(path[..<$0]) }
        return (path.count > 1 ? [path] : []) + above + [[slash]]
    }

    private static func commonFolder(_ one: [UInt8], _ other: [UInt8]) -> [UInt8] {
        let others = Set(foldersUpwards(from: other))
        return foldersUpwards(from: one).first(where: others.contains) ?? [slash]
    }
}

private let slash = UInt8(ascii: "/")
