/// Where a folder lies in a git repository, and the rules that reach it from above.
struct Repository {
    /// The folder's path from the repository's root: empty, or with a slash at its end.
    let folder: [UInt8]
    /// Of `.git/info/exclude` and of the `.gitignore` files above the folder, not of the folder's own.
    let rules: IgnoreRules

    /// Looks for `.git` from the folder upwards. Where there is none, the folder is taken for a root itself.
    ///
    /// - Parameter location: the folder's absolute path without symbolic links.
    init(around location: [UInt8]) {
        let location = location.last == slash ? location : location + [slash]
        let ends = location.indices.filter { location[$0] == slash }.map { $0 + 1 }
        guard let root = Self.root(around: location)?.count else {
            (folder, rules) = ([], IgnoreRules())
            return
        }
        var rules = IgnoreRules()
        rules.addExclusions(ofRepository: Array(location[..<root]), in: [])
        for end in ends where end >= root && end < location.count {
            rules.addFile(location[..<end] + Array(".gitignore".utf8), in: Array(location[root..<end]))
        }
        (folder, self.rules) = (Array(location[root...]), rules)
    }

    /// The folder of the innermost repository around a folder, with a slash at its end.
    ///
    /// - Parameters:
    ///   - location: absolute, without symbolic links.
    ///   - marks: what a repository's folder has in it: one of these.
    static func root(around location: [UInt8], markedBy marks: [String] = [".git"]) -> [UInt8]? {
        let location = location.last == slash ? location : location + [slash]
        let ends = location.indices.filter { location[$0] == slash }.map { $0 + 1 }
        let end = ends.last { end in marks.contains { status(of: location[..<end] + Array($0.utf8)) != nil } }
        return end.map { Array(location[..<$0]) }
    }

    /// Where git keeps what it knows of a repository, without a slash at its end; nil if that is none after all.
    ///
    /// - Parameter root: the repository's folder, with a slash at its end.
    static func gitFolder(of root: [UInt8]) -> [UInt8]? {
        let git = root + Array(".git".utf8)
        var folder = git
        // Of a worktree and a submodule it is a file that names the folder.
        if status(of: git)?.isFile == true {
            guard let text = try? SourceFile.read(git), text.starts(with: "gitdir: ".utf8) else { return nil }
            let named = text.dropFirst(8).prefix { $0 != UInt8(ascii: "\n") }
            folder = named.first == slash ? Array(named) : root + named
        }
        return status(of: folder + Array("/HEAD".utf8)) == nil ? nil : folder
    }
}

extension IgnoreRules {
    /// Adds the rules of a repository's `.git/info/exclude`, if there is one.
    ///
    /// - Parameters:
    ///   - root: the repository's folder, with a slash at its end, or empty for the current one.
    ///   - folder: where in the outermost repository it lies.
    mutating func addExclusions(ofRepository root: [UInt8], in folder: [UInt8]) {
        addFile(root + Array(".git/info/exclude".utf8), in: folder)
    }

    /// Adds the rules of a file. One that is missing or unreadable says nothing.
    mutating func addFile(_ path: [UInt8], in folder: [UInt8]) {
        guard let text = try? SourceFile.read(path) else { return }
        add(text, in: folder)
    }
}

private let slash = UInt8(ascii: "/")
