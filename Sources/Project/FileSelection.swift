import Glibc

/// Which files belong to the project: what the paths on a command line stand for. Never looks into a file.
package struct FileSelection: Sendable {
    /// Whether `*.pyi` files are taken besides `*.py`.
    package var includesStubs: Bool
    /// Whether to leave out what git ignores, and folders that hold others' code or none: caches, environments.
    package var respectsGitignore: Bool

    /// Whether a file that several paths lead to is taken once for each.
    package var keepsRepetitions: Bool

    /// As `segue` selects files where nothing else is said.
    package init(includesStubs: Bool = false, respectsGitignore: Bool = true, keepsRepetitions: Bool = false) {
        self.includesStubs = includesStubs
        self.respectsGitignore = respectsGitignore
        self.keepsRepetitions = keepsRepetitions
    }

    /// The files that the paths stand for, in the order given.
    ///
    /// A file is taken whatever its ending, and though git ignore it. A folder stands for the Python files
    /// below it, in the order of their paths' bytes, and no path at all for those below the current folder. Symbolic
    /// links are followed only if named here. A file that several paths lead to is taken once, unless repetitions are
    /// kept.
    ///
    /// - Returns: paths as given, or joined with `/` from what was given and what was found; and in its place
    ///   what could not be read.
    package func files(at paths: [[UInt8]]) -> [Result<[UInt8], FileError>] {
        guard !paths.isEmpty else { return filesBelow([]) }
        let found = paths.flatMap(files(at:))
        return paths.count == 1 || keepsRepetitions ? found : FileSelection.withoutRepetitions(found)
    }

    private func files(at path: [UInt8]) -> [Result<[UInt8], FileError>] {
        guard let status = status(of: path) else { return [.failure(.system("cannot open", path))] }
        return status.isFolder ? filesBelow(path) : [.success(path)]
    }

    private func filesBelow(_ folder: [UInt8]) -> [Result<[UInt8], FileError>] {
        var walk = FolderWalk(
            root: folder.isEmpty || folder.last == UInt8(ascii: "/") ? folder : folder + [UInt8(ascii: "/")],
            endings: [".py", includesStubs ? ".pyi" : nil].compactMap { $0.map { Array($0.utf8) } },
            respectsGitignore: respectsGitignore)
        walk.run()
        return walk.found
    }

    private static func withoutRepetitions(
        _ found: [Result<[UInt8], FileError>]
    ) -> [Result<[UInt8], FileError>] {
        var known: Set<[UInt8]> = []
        return found.filter { file in
            guard case .success(let path) = file, let location = resolved(path) else { return true }
            return known.insert(location).inserted
        }
    }
}
