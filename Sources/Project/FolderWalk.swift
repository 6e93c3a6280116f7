import Glibc

/// Finds the files below one folder.
struct FolderWalk {
    /// The folder as it was given: empty, or with a slash at its end.
    private let root: [UInt8]
    /// What the names of files end in.
    private let endings: [[UInt8]]
    private let respectsGitignore: Bool
    /// The folder where the walk is, from the repository's root: empty, or with a slash at its end.
    private var folder: [UInt8]
    /// How much of `folder` lies above the walk's root.
    private let above: Int
    private let rules: IgnoreRules
    private let exclusions: [PathPatterns]
    /// The absolute path of the walk's root, with a slash at its end; nil if nobody has to know.
    private let location: [UInt8]?

    init(root: [UInt8], endings: [[UInt8]], respectsGitignore: Bool, exclusions: [PathPatterns]) {
        self.root = root
        self.endings = endings
        self.respectsGitignore = respectsGitignore
        self.exclusions = exclusions
        let isAsked = respectsGitignore || !exclusions.isEmpty
        let location = isAsked ? resolved(root.isEmpty ? Array(".".utf8) : root) : nil
        self.location = location.map { $0.last == UInt8(ascii: "/") ? $0 : $0 + [UInt8(ascii: "/")] }
        let repository = respectsGitignore ? location.map { Repository(around: $0) } : nil
        folder = repository?.folder ?? []
        above = folder.count
        rules = repository?.rules ?? IgnoreRules()
    }

    /// Hands over each file as soon as it is found, and in its place what could not be read.
    mutating func run(_ take: Take) {
        visit(rules, take)
    }

    typealias Take = (Result<[UInt8], FileError>) -> Void

    /// - Parameter rules: those of the folders above.
    private mutating func visit(_ rules: IgnoreRules, _ take: Take) {
        let path = root + folder[above...]
        let listing: FolderListing
        do {
            listing = try FolderListing(of: path, endings: endings)
        } catch {
            take(.failure(error))
            return
        }
        guard respectsGitignore else { return visit(listing, at: path, rules: nil, take) }

        let isRoot = folder.count == above
        if listing.holdsEnvironment, !isRoot { return }
        var rules = rules
        if listing.holdsRepository, !isRoot {
            // A repository within another one is ruled by its own files alone.
            rules = IgnoreRules()
            rules.addExclusions(ofRepository: path, in: folder)
        }
        if listing.holdsGitignore { rules.addFile(path + Array(".gitignore".utf8), in: folder) }
        visit(listing, at: path, rules: rules, take)
    }

    /// - Parameter rules: those of the folder itself and above, or nil if nothing is to be left out.
    private mutating func visit(
        _ listing: FolderListing, at path: [UInt8], rules: IgnoreRules?, _ take: Take
    ) {
        for entry in listing.entries {
            if let rules, leavesOut(entry, rules) { continue }
            if excludes(entry) { continue }
            if entry.isFolder {
                folder += entry.name
                visit(rules ?? self.rules, take)
                folder.removeLast(entry.name.count)
            } else {
                take(.success(path + entry.name))
            }
        }
    }

    private mutating func leavesOut(_ entry: FolderListing.Entry, _ rules: IgnoreRules) -> Bool {
        let name = entry.isFolder ? entry.name.dropLast() : entry.name[...]
        if entry.isFolder, FolderWalk.foreignFolders.contains(Array(name)) { return true }
        folder += name
        defer { folder.removeLast(name.count) }
        return rules.ignores(folder, isFolder: entry.isFolder)
    }

    private func excludes(_ entry: FolderListing.Entry) -> Bool {
        guard !exclusions.isEmpty, let location else { return false }
        let path = location + folder[above...] + (entry.isFolder ? entry.name.dropLast() : entry.name[...])
        return exclusions.contains { $0.match(path, isFolder: entry.isFolder) }
    }

    /// Folders of other tools, which hold no source code of the project: version control, caches, packages.
    private static let foreignFolders: Set<[UInt8]> = Set(
        [
            ".git", ".hg", ".svn", ".bzr", "__pycache__", "__pypackages__", "node_modules", ".tox", ".nox", ".eggs",
            ".direnv", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".pytype", ".ipynb_checkpoints",
        ].map { Array($0.utf8) })
}
