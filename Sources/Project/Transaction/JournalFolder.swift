import Glibc
internal import SourceText

/// Where the journals of a tree are kept: `segue` in the folder of its repository's git, or one below the user's own folder
/// for the state of programs. Nothing of it is seen in the tree or by git.
struct JournalFolder {
    /// Absolute, without a slash at its end.
    let path: [UInt8]

    /// What a journal's name says of the run that it is of.
    enum State: String, CaseIterable {
        /// It makes drafts. No file has been replaced.
        case next
        /// It replaces files; some have been, some have not.
        case current
        /// It is being taken back; some files have been, some have not.
        case undoing
        /// It has come to its end.
        case last
        /// So have these, one before the other.
        case last2, last3, last4, last5, last6, last7, last8

        /// Of runs that can be undone, the newest first.
        static let finished: [State] = [.last, .last2, .last3, .last4, .last5, .last6, .last7, .last8]
    }

    // MARK: Places

    /// The folders in which the journals of a tree may be, the best first.
    static func candidates(of root: [UInt8]) -> [JournalFolder] {
        let git = Repository.root(around: root) == root + [slash] ? Repository.gitFolder(of: root + [slash]) : nil
        let folders = [git.map { $0 + Array("/segue".utf8) }, stateFolder.map { $0 + [slash] + name(of: root) }]
        return folders.compactMap { $0.map(JournalFolder.init) }
    }

    /// By the XDG base directory specification.
    private static var stateFolder: [UInt8]? {
        if let folder = variable("XDG_STATE_HOME"), folder.first == slash { return folder + Array("/segue".utf8) }
        // A home that is not there is not ours to make.
        guard let home = variable("HOME"), status(of: home)?.isFolder == true else { return nil }
        return home + Array("/.local/state/segue".utf8)
    }

    /// 16 hexadecimal digits for a tree.
    private static func name(of root: [UInt8]) -> [UInt8] { Array(Fingerprint.of(root).utf8) }

    /// Makes the folder, and those around it that are missing, so that they outlast a power failure.
    ///
    /// - Returns: whether it was not there.
    func make() throws(FileError) -> Bool {
        for end in path.indices.dropFirst() where path[end] == slash { _ = try Self.make(Array(path[..<end])) }
        return try Self.make(path)
    }

    private static func make(_ folder: [UInt8]) throws(FileError) -> Bool {
        // What it holds is others' source code: nobody else's eyes.
        let isMade = unsafe withSystemPath(folder) { unsafe mkdir($0, 0o700) } == 0
        let failure = FileError.system("cannot make this folder, for the journal", folder)
        if isMade { synchronize(Project.folder(of: folder)) }
        if !isMade, status(of: folder)?.isFolder != true { throw failure }
        return isMade
    }

    /// Removes the folder if nothing is in it.
    func removeIfEmpty() { _ = unsafe withSystemPath(path) { unsafe rmdir($0) } }

    // MARK: Journals

    /// Whether a run has left something that may have to be restored or removed.
    var isUsed: Bool { State.allCases.contains { has($0) } }

    func has(_ state: State) -> Bool { exists(location(of: state)) }

    /// Gets a journal onto the disk, whole or not at all.
    func write(_ journal: Journal, as state: State) throws(FileError) {
        let draft = path + Array("/draft".utf8)
        let bytes = journal.bytes
        if bytes.count >= Int(UInt32.max) { throw FileError(path: path, reason: .isTooLarge) }
        let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC
        let file = unsafe withSystemPath(draft) { unsafe open($0, flags, 0o600) }
        guard file >= 0 else { throw .system("cannot write the journal", path) }
        let isWritten = writeAll(bytes, to: file) && fsync(file) == 0
        let failure = FileError.system("cannot write the journal", path)
        close(file)
        guard isWritten else {
            Project.remove(draft)
            throw failure
        }
        do throws(FileError) {
            try rename(draft, to: state)
        } catch {
            Project.remove(draft)
            throw error
        }
    }

    /// Nil if there is none.
    func journal(_ state: State) throws(FileError) -> Journal? {
        guard has(state) else { return nil }
        guard let journal = Journal(try SourceFile.read(location(of: state))) else {
            throw FileError(path: location(of: state), reason: .isNoJournal)
        }
        return journal
    }

    /// A journal of one state becomes one of another, also for whoever looks after a power failure.
    func move(_ state: State, to other: State) throws(FileError) {
        try rename(location(of: state), to: other)
    }

    /// Moves the runs that have come to their end one further back, up to the first place that is free; the oldest may go
    /// for it. Whenever that is cut off, each is in one place or the other, and none is lost but that one.
    func makeRoomForLast() throws(FileError) {
        let places = State.finished
        let free = places.firstIndex { !has($0) } ?? places.count - 1
        for place in stride(from: free, to: 0, by: -1) { try move(places[place - 1], to: places[place]) }
    }

    /// The newest run that has come to its end.
    var newestFinished: State? { State.finished.first(where: has) }

    private func rename(_ file: [UInt8], to state: State) throws(FileError) {
        guard Project.rename(file, to: location(of: state)) else { throw .system("cannot write the journal", path) }
        synchronize(path)
    }

    func remove(_ state: State) {
        Project.remove(location(of: state))
        synchronize(path)
    }

    /// A file that is cut off: nothing was done by it.
    func removeDraft() { Project.remove(path + Array("/draft".utf8)) }

    private func location(of state: State) -> [UInt8] { path + Array("/\(state.rawValue)".utf8) }
}

private let slash = UInt8(ascii: "/")
