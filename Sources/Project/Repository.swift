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
        let root = ends.last { end in status(of: location[..<end] + Array(".git".utf8)) != nil }
        guard let root else {
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
