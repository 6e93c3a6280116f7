import Glibc
import Project

/// What stands around the writing of files: another run at work, a run that was killed, and what git could not give back.
struct WritingOptions: Sendable {
    static let noWait = Option(
        "--no-wait", "give up, rather than wait, while another run works on the same files", in: .run)
    static let allowDirty = Option(
        "--allow-dirty", "write though there are uncommitted changes, or git does not know a file", in: .files)

    let waits: Bool
    let allowsDirty: Bool

    init(_ arguments: Arguments) {
        waits = !arguments.has(Self.noWait.name)
        allowsDirty = arguments.has(Self.allowDirty.name)
    }

    /// Keeps other runs off the files at some paths, and takes back the last run if it was killed.
    ///
    /// - Returns: nil, which is told, if another run is at work and there is to be no waiting, or what was killed cannot be
    ///   taken back.
    func lockedTree(around paths: [[UInt8]]) -> LockedTree? {
        do throws(FileError) {
            let tree = try LockedTree(around: paths, waits: waits, willWait: Self.announce)
            if let restoration = try Transaction.recover(in: tree), !restoration.isEmpty {
                StandardStream.error.write("the last run was killed before its end: ")
                restoration.report()
                if let failure = restoration.kept.first, !restoration.isOver { throw failure }
            }
            return tree
        } catch {
            error.complainOfPlace()
            return nil
        }
    }

    /// Writes files, some of them together or not at all.
    ///
    /// - Returns: for each file, nil, or why it was not written, which is told.
    func write(_ changes: [FileChange], together groups: [[Int]], in tree: borrowing LockedTree) -> [FileError?] {
        do throws(FileError) {
            let failures = try Transaction.write(changes, together: groups, in: tree)
            for failure in failures { failure?.complain() }
            return failures
        } catch {
            error.complainOfPlace()
            return changes.map { _ in error }
        }
    }

    static func announce(_ busy: FileError) {
        let place = WorkingFolder.shown(busy.path)
        StandardStream.error.write(place + Array(": \(busy.message): waiting for its end\n".utf8))
    }

    /// Asks git whether it could give files back as they are. Nobody is asked where nothing changes.
    ///
    /// - Throws: if it could not, unless that is allowed.
    func askGit(about paths: [[UInt8]]) throws(UsageError) {
        guard !allowsDirty, let obstacle = GitStatus.obstacle(toChanging: paths) else { return }
        throw UsageError(message: "\(obstacle.message), or say '--allow-dirty'", showsSynopsis: false)
    }
}

extension GitStatus {
    /// Up to what can be done about it.
    var message: String {
        switch self {
        case .isUncommitted(let paths):
            "uncommitted changes in \(Self.list(paths)): nothing was written; commit or stash them"
        case .isUntracked(let paths):
            "git does not know \(Self.list(paths)) and could not give it back: nothing was written; add it and commit"
        case .isUnknown(let complaint):
            "git does not say what is uncommitted (\(complaint)): nothing was written; ask it"
        }
    }

    /// `a.py`, `a.py and b.py`, `a.py, b.py and 3 others`
    private static func list(_ paths: [[UInt8]]) -> String {
        let names = paths.prefix(2).map { String(decoding: WorkingFolder.shown($0), as: UTF8.self) }
        if paths.count > 2 { return names.joined(separator: ", ") + " and \(paths.count - 2) more" }
        return names.joined(separator: " and ")
    }
}

extension Restoration {
    /// Whether nothing had to be taken back.
    var isEmpty: Bool { restored.isEmpty && kept.isEmpty }

    /// Says on standard error what was taken back, and what was not.
    func report() {
        StandardStream.error.write("\(Tally.count(restored.count, "file")) restored\(keptSummary)\n")
        for failure in kept {
            let line = Array(": \(Self.message(about: failure))\n".utf8)
            StandardStream.error.write(WorkingFolder.shown(failure.path) + line)
        }
    }

    private static func message(about failure: FileError) -> String {
        switch failure.reason {
        case .hasChanged: "has changed since the run, and stays as it is"
        case .system("cannot open", ENOENT): "was removed since the run, and stays so"
        default: failure.message
        }
    }

    private var keptSummary: String { kept.isEmpty ? "" : ", \(kept.count) not" }
}

extension FileError {
    /// Says on standard error what stands in the way. No place in a file is to blame: there is no line to name.
    func complain() {
        StandardStream.error.write((path.isEmpty ? Array("''".utf8) : path) + Array(": \(message)\n".utf8))
    }

    /// The same of a path that nobody gave: the tree's or its journal's.
    func complainOfPlace() { FileError(path: WorkingFolder.shown(path), reason: reason).complain() }
}
