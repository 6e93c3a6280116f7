import Glibc
import Project
import TestSupport
import Testing

/// One file: what stays with it, and what keeps it from being written.
@Suite struct TransactionTests {
    private let tree = WrittenTree()

    @Test func keepsModeAndOwnerAndLeavesNothingBehind() throws {
        tree.folder.write("old\n", to: "f.py")
        tree.folder.run("chmod 6751 f.py; [ $(id -u) != 0 ] || { chown 12:34 f.py; chmod 6751 f.py; }")
        let before = tree.output("stat -c '%a %u %g' f.py")
        #expect(try tree.write(["f.py"]) == [nil])
        #expect(tree.output("cat f.py; ls") == "new and longer\nf.py\n")
        #expect(tree.output("stat -c '%a %u %g' f.py") == before)
        #expect(tree.output("ls -A . .git/segue") == ".:\n.git\nf.py\n\n.git/segue:\nlast\nlock\n")
        #expect(try tree.undo()?.restored.count == 1)
        #expect(tree.output("stat -c '%a %u %g' f.py") == before)
        #expect(tree.output("cat f.py; ls -A . .git") == "old\n.:\n.git\nf.py\n\n.git:\nHEAD\n")
    }

    @Test func keepsExtendedAttributes() throws {
        tree.folder.write("old\n", to: "f.py")
        let set = tree.folder.run(#"python3 -c "import os; os.setxattr('f.py', 'user.note', b'kept')""#)
        if set.status != 0 { return }  // Not every file system has them.
        #expect(try tree.write(["f.py"]) == [nil])
        #expect(tree.output(#"python3 -c "import os; print(os.getxattr('f.py', 'user.note'))""#) == "b'kept'\n")
    }

    @Test func writesThroughLinks() throws {
        tree.folder.write("old\n", to: "real/f.py")
        tree.folder.run("ln -s real/f.py one; ln -s one two")
        #expect(try tree.write(["two"]) == [nil])
        #expect(tree.output("readlink two one; cat real/f.py; ls -A real") == "one\nreal/f.py\nnew and longer\nf.py\n")
        #expect(try tree.undo()?.restored == [tree.path("real/f.py")])
        #expect(tree.output("readlink two one; cat real/f.py; ls -A real") == "one\nreal/f.py\nold\nf.py\n")
    }

    @Test func refusesAFileThatHasChanged() throws {
        tree.folder.write("other\n", to: "f.py")
        #expect(try tree.write(["f.py"]) == [FileError(path: tree.path("f.py"), reason: .hasChanged)])
        #expect(tree.output("cat f.py; ls -A . .git") == "other\n.:\n.git\nf.py\n\n.git:\nHEAD\n")
    }

    @Test func refusesWhatIsMissing() throws {
        let failure = FileError(path: tree.path("f.py"), reason: .system("cannot open", ENOENT))
        #expect(try tree.write(["f.py"]) == [failure])
        #expect(tree.output("ls") == "")
    }

    @Test func emptyContentsAreContents() throws {
        tree.folder.write("old\n", to: "f.py")
        #expect(try tree.write(["f.py"], new: "") == [nil])
        #expect(try tree.write(["f.py"], old: "", new: "third\n") == [nil])
        #expect(try tree.undo()?.restored.count == 1)
        #expect(tree.output("wc -c f.py") == "0 f.py\n")
    }

    // In a process of its own: who runs the tests may be root, whom no mode stops.
    @Test func refusesReadOnlyFoldersAndFiles() async {
        await #expect(processExitsWith: .success) {
            let tree = WrittenTree()
            tree.folder.write("old\n", to: "locked/f.py")
            tree.folder.write("old\n", to: "open/f.py")
            tree.folder.run(
                "chmod 755 . .git; chmod 555 locked; chmod 777 open; chmod 444 open/f.py; chmod 666 locked/f.py")
            tree.folder.run("[ $(id -u) != 0 ] || chown -R 65534:65534 .")
            if geteuid() == 0 { precondition(setgid(65534) == 0 && setuid(65534) == 0) }
            let failures = try tree.write(["locked/f.py", "open/f.py"]).map { $0?.message }
            precondition(
                failures == ["cannot write in its folder: Permission denied", "cannot write: Permission denied"])
            precondition(tree.output("cat */f.py; ls -A locked open") == "old\nold\nlocked:\nf.py\n\nopen:\nf.py\n")
        }
    }

    @Test func withoutRoomForTheJournalNothingIsWritten() async {
        await #expect(processExitsWith: .success) {
            let tree = WrittenTree()
            tree.folder.write("old\n", to: "f.py")
            // The nearest to a full disk that needs no disk: no file may grow beyond 8 bytes.
            signal(SIGXFSZ, SIG_IGN)
            var limit = rlimit(rlim_cur: 8, rlim_max: 8)
            precondition(unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
            let failure = #expect(throws: FileError.self) { try tree.write(["f.py"]) }
            precondition(failure?.message == "cannot write the journal: File too large")
            precondition(tree.output("cat f.py; ls -A . .git") == "old\n.:\n.git\nf.py\n\n.git:\nHEAD\n")
        }
    }

    @Test func whoIsInterruptedInTimeWritesNothing() async {
        await #expect(processExitsWith: .success) {
            let tree = WrittenTree()
            tree.folder.write("old\n", to: "f.py")
            var signals = sigset_t()
            unsafe sigemptyset(&signals)
            unsafe sigaddset(&signals, SIGTERM)
            unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
            raise(SIGTERM)
            let reasons = try tree.write(["f.py"]).map { $0?.reason }
            precondition(reasons == [.wasInterrupted])
            precondition(tree.output("cat f.py; ls -A . .git") == "old\n.:\n.git\nf.py\n\n.git:\nHEAD\n")
        }
    }
}

/// Several files: what is written together, and what is not.
struct TransactionGroupTests {
    /// Which of the files `0` to `5` changes together, which have changed meanwhile, and which are written.
    struct Row: CustomTestStringConvertible, Sendable {
        let groups: [[Int]]
        let changed: Set<Int>
        let written: Set<Int>
        var testDescription: String { "\(groups) without \(changed.sorted())" }
    }

    private static let rows = [
        Row(groups: [], changed: [], written: [0, 1, 2, 3, 4, 5]),
        Row(groups: [], changed: [2, 5], written: [0, 1, 3, 4]),
        Row(groups: [[0, 1], [2, 3, 4]], changed: [3], written: [0, 1, 5]),
        Row(groups: [[0, 1], [1, 2], [4, 2]], changed: [0], written: [3, 5]),
        Row(groups: [[5, 0], []], changed: [1], written: [0, 2, 3, 4, 5]),
        Row(groups: [[0, 1, 2, 3, 4, 5]], changed: [5], written: []),
    ]

    @Test(arguments: rows) func isAllOrNone(row: Row) throws {
        let tree = WrittenTree()
        let names = (0..<6).map { "\($0).py" }
        for (number, name) in names.enumerated() {
            tree.folder.write(row.changed.contains(number) ? "other\n" : "old\n", to: name)
        }
        let failures = try tree.write(names, together: row.groups)
        #expect(Set(failures.indices.filter { failures[$0] == nil }) == row.written)
        for (number, name) in names.enumerated() {
            let expected = row.changed.contains(number) ? "other\n" : row.written.contains(number) ? nil : "old\n"
            #expect(tree.output("cat \(name)") == expected ?? "new and longer\n")
            if !row.changed.contains(number), let failure = failures[number] {
                guard case .belongsTo(let other) = failure.reason else { throw failure }
                #expect(row.changed.contains { tree.path(names[$0]) == other })
            }
        }
        #expect(tree.output("find . -name '.segue-*'") == "")
        #expect(try tree.undo()?.restored.count == (row.written.isEmpty ? nil : row.written.count))
        #expect(tree.output("cat *.py | sort -u") == (row.changed.isEmpty ? "old\n" : "old\nother\n"))
    }
}

/// A tree as a run leaves it when it is killed, and what becomes of it.
struct TransactionRecoveryTests {
    /// The name of the journal, what is in the file, and what in its draft; and what then is in the file.
    struct Row: CustomTestStringConvertible, Sendable {
        let journal: String
        let file: String
        let draft: String?
        let expected: String
        /// Whether that is somebody's own text, which is reported.
        var isKept = false
        var testDescription: String { "\(journal): \(file) \(draft ?? "-")" }
    }

    private static let rows = [
        Row(journal: "next", file: "old", draft: nil, expected: "old"),
        Row(journal: "next", file: "old", draft: "ne", expected: "old"),
        Row(journal: "next", file: "other", draft: "new", expected: "other"),
        Row(journal: "current", file: "old", draft: "new", expected: "old"),
        Row(journal: "current", file: "new", draft: "old", expected: "old"),
        Row(journal: "current", file: "new", draft: nil, expected: "old"),
        Row(journal: "current", file: "new", draft: "ol", expected: "old"),
        Row(journal: "current", file: "other", draft: "old", expected: "other", isKept: true),
        // The exchange gave out what somebody had written in the last moment.
        Row(journal: "current", file: "new", draft: "other", expected: "other", isKept: true),
        Row(journal: "undoing", file: "new", draft: "ol", expected: "old"),
        Row(journal: "undoing", file: "old", draft: "new", expected: "old"),
        Row(journal: "undoing", file: "old", draft: "other", expected: "other", isKept: true),
        Row(journal: "last", file: "new", draft: nil, expected: "old"),
        Row(journal: "last", file: "other", draft: nil, expected: "other", isKept: true),
        // Cut off while it was written.
        Row(journal: "draft", file: "old", draft: nil, expected: "old"),
    ]

    @Test(arguments: rows) func isTakenBack(row: Row) throws {
        let tree = WrittenTree()
        tree.folder.write("old", to: "f.py")
        #expect(try tree.write(["f.py"], old: "old", new: "new") == [nil])
        let journal = String(decoding: try #require(tree.folder.read(".git/segue/last")), as: UTF8.self)
        let name = try #require(journal.firstRange(of: ".segue-").map { journal[$0.lowerBound...].prefix(13) })
        tree.folder.run("mv .git/segue/last .git/segue/\(row.journal)")
        tree.folder.write(row.file, to: "f.py")
        if let draft = row.draft { tree.folder.write(draft, to: String(name)) }

        let restoration = try tree.undo()
        #expect(tree.output("cat f.py") == row.expected)
        #expect(tree.output("ls -A") == ".git\nf.py\n")
        #expect(restoration?.kept.map(\.reason) ?? [] == (row.isKept ? [.hasChanged] : []))
        #expect(
            tree.output("cd .git; find -type f | sort")
                == (row.isKept ? "./HEAD\n./segue/last\n./segue/lock\n" : "./HEAD\n"))
    }

    @Test func aDamagedJournalRestoresNothing() throws {
        let tree = WrittenTree()
        tree.folder.write("old\n", to: "f.py")
        #expect(try tree.write(["f.py"]) == [nil])
        let journal = try #require(tree.folder.read(".git/segue/last"))
        for length in journal.indices {
            tree.folder.write(Array(journal[..<length]), to: Array(".git/segue/last".utf8))
            let failure = #expect(throws: FileError.self) { try tree.undo() }
            #expect(failure?.reason == .isNoJournal)
        }
        #expect(tree.output("cat f.py") == "new and longer\n")
    }
}

struct LockedTreeTests {
    @Test func isLockedOnce() throws {
        let tree = WrittenTree()
        do {
            let first = try LockedTree(around: [tree.path("")])
            let failure = #expect(throws: FileError.self) { _ = try LockedTree(around: [first.root], waits: false) }
            #expect(failure?.reason == .isBusy(Int(getpid())))
        }
        _ = try LockedTree(around: [tree.path("")], waits: false)
        #expect(tree.output("ls -A .git") == "HEAD\n")
    }

    /// Paths, and the folder around them.
    @Test(arguments: [
        (["a/f.py"], "a"), (["a"], "a"), (["a", "b/c"], ""), (["b/c", "b/d"], "b"), (["b/c/f.py", "b/c"], "b/c"),
        (["b/missing.py", "b/c"], "b/c"),
    ])
    func holdsItsPaths(paths: [String], root: String) throws {
        let folder = TemporaryFolder()
        // A repository of its own is found around each.
        for place in ["a/f.py", "b/c/f.py", "b/d/f.py"] { folder.write("", to: place) }
        folder.write("ref", to: root.isEmpty ? ".git/HEAD" : "\(root)/.git/HEAD")
        let tree = try LockedTree(around: paths.map { Array("\(folder.path)/\($0)".utf8) })
        #expect(tree.root == Array((root.isEmpty ? folder.path : "\(folder.path)/\(root)").utf8))
    }
}

/// A folder that looks like a repository: journals are kept in it, away from those of whoever runs the test.
private struct WrittenTree {
    let folder = TemporaryFolder()

    init() { folder.write("ref: refs/heads/main\n", to: ".git/HEAD") }

    func path(_ name: String) -> [UInt8] { Array("\(folder.path)/\(name)".utf8) }
    func output(_ command: String) -> String { String(decoding: folder.run(command).output, as: UTF8.self) }

    /// Gives all files the same new contents.
    func write(
        _ names: [String], together: [[Int]] = [], old: String = "old\n", new: String = "new and longer\n"
    ) throws -> [FileError?] {
        let tree = try LockedTree(around: [path("")])
        let changes = names.map { FileChange(path: path($0), old: Array(old.utf8), new: Array(new.utf8)) }
        return try Transaction.write(changes, together: together, in: tree)
    }

    func undo() throws -> Restoration? {
        guard let tree = try LockedTree(withRunAround: path("")) else { return nil }
        return try Transaction.undo(in: tree)
    }
}
