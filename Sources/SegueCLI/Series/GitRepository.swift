import Patches
import Project

/// The repository that commits are made in. Nothing in its work tree or index is touched: a commit is put together beside them,
/// and at last a branch is made that names it.
struct GitRepository {
    /// With a slash at its end.
    let root: [UInt8]

    /// - Throws: if files are in none, or in several, or one has changes that are not committed.
    init(around paths: [[UInt8]]) throws(UsageError) {
        let roots = Set(paths.map(WorkTree.repository))
        guard roots.count == 1, let found = roots.first, let root = found else {
            let fault = roots.contains(nil) ? "a file that changes is in no git repository" : "files are in several"
            throw UsageError(message: "'--commit': \(fault)", showsSynopsis: false)
        }
        self.root = root
        if let obstacle = GitStatus.obstacle(toChanging: paths) {
            throw UsageError(message: "'--commit': \(obstacle.message)", showsSynopsis: false)
        }
    }

    /// A commit of files upon another one.
    ///
    /// - Parameters:
    ///   - files: each as it was and is, by its path from the root on.
    ///   - parent: the commit before it.
    /// - Returns: its name.
    func commit(
        _ files: [FileChange], _ message: String, upon parent: String, at date: PatchDate
    ) throws(UsageError) -> String {
        do {
            let scratch = try ScratchFolder()
            let index = [Array("GIT_INDEX_FILE=".utf8) + scratch.path(of: "index")]
            _ = try git(["read-tree", parent], index)
            for file in files {
                let path = WorkTree.path(of: file.path, in: root)
                try scratch.write(file.new, to: "contents")
                // As 'git add' would: line ends and whatever else attributes ask for.
                let blob = try git(["hash-object", "-w", "--path"], [], [path, scratch.path(of: "contents")])
                let mode = try git(["ls-files", "-s", "--"], index, [path]).prefix { $0 != " " }
                _ = try git(["update-index", "--cacheinfo"], index, [Array("\(mode),\(blob),".utf8) + path])
            }
            let tree = try git(["write-tree"], index)
            try scratch.write(Array(message.utf8), to: "message")
            let dates = ["AUTHOR", "COMMITTER"].map { Array("GIT_\($0)_DATE=@\(date.seconds) +0000".utf8) }
            // As 'git commit' would.
            let signing = (try? git(["config", "--type=bool", "commit.gpgsign"])) == "true" ? ["-S"] : []
            return try git(
                ["commit-tree", tree, "-p", parent] + signing + ["-F"], dates, [scratch.path(of: "message")])
        } catch let error as UsageError {
            throw error
        } catch {
            throw UsageError(message: "'--commit': \((error as? FileError)?.message ?? "")", showsSynopsis: false)
        }
    }

    /// The commit that the work tree is of.
    func head() throws(UsageError) -> String { try git(["rev-parse", "--verify", "HEAD^{commit}"]) }

    /// Whether there is such a branch.
    func hasBranch(_ name: String) -> Bool {
        (try? git(["rev-parse", "--verify", "--quiet", "refs/heads/\(name)"])) != nil
    }

    /// The branch for which there cannot be one of this name: the same, or one that takes it for a folder, or is in it.
    func branch(inTheWayOf name: String) -> String? {
        let words = name.split(separator: "/", omittingEmptySubsequences: false)
        let around = words.indices.map { words[...$0].joined(separator: "/") }
        if let other = around.last(where: hasBranch) { return other }
        let below = try? git(["for-each-ref", "--format=%(refname:lstrip=2)", "--count=1", "refs/heads/\(name)/"])
        return below.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Whether git takes a name for a branch; where there is no git, that is told later.
    static func takesBranch(_ name: String) -> Bool {
        let words = ["git", "check-ref-format", "refs/heads/\(name)"]
        let isRefused = ChildProgram.run(words.map { Array($0.utf8) })?.status == 1
        return !isRefused && !name.hasPrefix("-") && name != "HEAD"
    }

    /// A name that no branch has: this one, or with a number behind it.
    func freeBranch(_ name: String) -> String {
        var number = 1
        var free = name
        while hasBranch(free) {
            number += 1
            free = "\(name)-\(number)"
        }
        return free
    }

    /// Makes a branch that ends with a commit.
    func makeBranch(_ name: String, at commit: String) throws(UsageError) {
        _ = try git(["branch", "--no-track", "--", name, commit])
    }

    /// What git says, without the last line's end.
    private func git(
        _ words: [String], _ variables: [[UInt8]] = [], _ operands: [[UInt8]] = []
    ) throws(UsageError) -> String {
        let program = [Array("env".utf8)] + variables + ["git", "-C"].map { Array($0.utf8) } + [root]
        let command = program + words.map { Array($0.utf8) } + operands
        guard let answer = ChildProgram.run(command) else {
            throw UsageError(message: "'--commit': git does not start", showsSynopsis: false)
        }
        guard answer.status == 0 else {
            let complaint = String(decoding: ChildProgram.run(command, showsErrors: true)?.output ?? [], as: UTF8.self)
            let line = complaint.split(whereSeparator: \.isNewline).first.map(String.init)
            let fault = line ?? "it ends with \(answer.status)"
            throw UsageError(message: "'--commit': 'git \(words[0])': \(fault)", showsSynopsis: false)
        }
        let text = String(decoding: answer.output, as: UTF8.self)
        return text.last == "\n" ? String(text.dropLast()) : text
    }

    /// `Ada Lovelace <ada@example.org>`, as git would name the author of a commit made here; nil if it does not know.
    static var author: String? {
        guard let answer = ChildProgram.run(["git", "var", "GIT_AUTHOR_IDENT"].map { Array($0.utf8) }),
            answer.status == 0
        else { return nil }
        let text = String(decoding: answer.output, as: UTF8.self)
        return text.lastIndex(of: ">").map { String(text[...$0]) }
    }
}
