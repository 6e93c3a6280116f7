/// Why git could not give files back as they are, if they were changed now.
package enum GitStatus: Hashable, Sendable {
    /// What stands in the working tree, or is to be committed, differs from the last commit in these files: absolute.
    case isUncommitted([[UInt8]])
    /// Git does not know these files: absolute.
    case isUntracked([[UInt8]])
    /// Git does not say, but this.
    case isUnknown(String)

    /// What speaks against changing files. Files in no repository ask nothing of git, nor do any where there is no git.
    ///
    /// - Parameter paths: of the files that are to be changed. The rest of their repositories counts, too.
    package static func obstacle(toChanging paths: [[UInt8]]) -> GitStatus? {
        var roots: [[UInt8]: [UInt8]?] = [:]
        var files: [[UInt8]: [[UInt8]]] = [:]
        for path in paths.compactMap(resolved) {
            let folder = folder(of: path)
            let root = roots[folder] ?? Repository.root(around: folder)
            roots[folder] = root
            if let root { files[root, default: []].append(path) }
        }
        let repositories = files.keys.filter { Repository.gitFolder(of: $0) != nil }
        return repositories.sorted { $0.lexicographicallyPrecedes($1) }.lazy
            .compactMap { obstacle(in: $0, toChanging: files[$0]!) }.first
    }

    /// - Parameter root: with a slash at its end.
    private static func obstacle(in root: [UInt8], toChanging files: [[UInt8]]) -> GitStatus? {
        let status = ["status", "--porcelain", "-z", "--untracked-files=no", "--ignore-submodules=all", "--no-renames"]
        switch git(status, in: root) {
        case .failure(let doubt): return doubt.obstacle
        case .success(let entries) where !entries.isEmpty:
            // Two letters and a blank stand before each path.
            return .isUncommitted(entries.map { root + $0.dropFirst(3) })
        case .success: break
        }
        switch git(["ls-files", "-z"], in: root) {
        case .failure(let doubt): return doubt.obstacle
        case .success(let known):
            let tracked = Set(known)
            let others = files.filter { !tracked.contains($0[root.count...]) }
            return others.isEmpty ? nil : .isUntracked(others)
        }
    }

    /// What git says, cut at its NUL bytes.
    private static func git(_ words: [String], in root: [UInt8]) -> Result<[ArraySlice<UInt8>], Doubt> {
        // Whoever only looks must not write: git would note in its index which files it has looked at.
        let program = ["git", "--no-optional-locks", "-C"].map { Array($0.utf8) }
        let command = program + [root] + words.map { Array($0.utf8) }
        guard let answer = ChildProgram.run(command), answer.status != 127 else {
            return .failure(Doubt(obstacle: nil))
        }
        if answer.status == 0 { return .success(answer.output.split(separator: 0)) }
        let complaint = ChildProgram.run(command, showsErrors: true)?.output ?? []
        let line = complaint.prefix { $0 != UInt8(ascii: "\n") }
        return .failure(Doubt(obstacle: .isUnknown(String(decoding: line, as: UTF8.self))))
    }

    /// Nil for no git at all.
    private struct Doubt: Error { let obstacle: GitStatus? }
}
