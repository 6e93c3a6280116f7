/// What git ignores in a folder of a repository: the rules of `.gitignore` files and of `.git/info/exclude`.
///
/// Knows paths and patterns, never the disk: see `Repository` for where the files are.
struct IgnoreRules {
    /// The rules of one file.
    private struct Group {
        let rules: [IgnoreRule]
        /// Where in a path, from the repository's root, the part begins that the rules are about.
        let base: Int
    }

    /// From the root down: of two groups that both say something of a path, the latter counts.
    private var groups: [Group] = []

    /// - Parameters:
    ///   - text: a `.gitignore` file.
    ///   - folder: the path of its folder from the repository's root: empty, or with a slash at its end.
    mutating func add(_ text: [UInt8], in folder: [UInt8]) {
        let hasByteOrderMark = text.starts(with: [0xEF, 0xBB, 0xBF])
        let rules = text.dropFirst(hasByteOrderMark ? 3 : 0)
            .split(separator: UInt8(ascii: "\n"))
            .compactMap { IgnoreRule(line: $0) }
        if !rules.isEmpty { groups.append(Group(rules: rules, base: folder.count)) }
    }

    /// Whether a line of such a file says anything.
    static func hasRule(_ line: ArraySlice<UInt8>) -> Bool { IgnoreRule(line: line) != nil }

    /// - Parameters:
    ///   - path: from the repository's root, without a slash at its end.
    ///   - isFolder: whether it is a folder.
    func ignores(_ path: [UInt8], isFolder: Bool) -> Bool {
        for group in groups.reversed() {
            let path = path[group.base...]
            if let rule = group.rules.last(where: { $0.matches(path, isFolder: isFolder) }) { return !rule.isNegated }
        }
        return false
    }
}

/// One line of a `.gitignore` file: gitignore(5).
private struct IgnoreRule {
    /// Whether the line begins with `!`: what it matches is not ignored.
    let isNegated: Bool
    private let isForFoldersOnly: Bool
    /// Whether the rule is about a name wherever it stands, rather than about a path.
    private let isForNames: Bool
    private let pattern: IgnorePattern

    /// Nil for blank lines, comments and patterns that match nothing.
    init?(line: ArraySlice<UInt8>) {
        var glob = line
        if glob.first == UInt8(ascii: "#") { return nil }
        if glob.last == UInt8(ascii: "\r") { glob.removeLast() }
        glob = IgnoreRule.withoutTrailingBlanks(glob)
        isNegated = glob.first == UInt8(ascii: "!")
        if isNegated { glob.removeFirst() }
        isForFoldersOnly = glob.last == UInt8(ascii: "/")
        if isForFoldersOnly { glob.removeLast() }
        isForNames = !glob.contains(UInt8(ascii: "/"))
        if glob.first == UInt8(ascii: "/") { glob.removeFirst() }
        guard !glob.isEmpty, let pattern = IgnorePattern(glob) else { return nil }
        self.pattern = pattern
    }

    func matches(_ path: ArraySlice<UInt8>, isFolder: Bool) -> Bool {
        if isForFoldersOnly, !isFolder { return false }
        guard isForNames, let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return pattern.matches(path) }
        return pattern.matches(path[(slash + 1)...])
    }

    /// Blanks at the end go, unless a backslash stands before them.
    private static func withoutTrailingBlanks(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var end = line.startIndex
        var offset = line.startIndex
        while offset < line.endIndex {
            let isEscape = line[offset] == UInt8(ascii: "\\")
            let isBlank = line[offset] == UInt8(ascii: " ")
            offset = min(offset + (isEscape ? 2 : 1), line.endIndex)
            if !isBlank { end = offset }
        }
        return line[..<end]
    }
}
