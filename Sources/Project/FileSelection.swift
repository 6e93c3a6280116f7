import Glibc

/// Which files belong to the project: what the paths on a command line stand for. Never looks into a file.
package struct FileSelection: Sendable {
    /// Whether `*.pyi` files are taken besides `*.py`.
    package var includesStubs: Bool
    /// Whether to leave out what git ignores, and folders that hold others' code or none: caches, environments.
    package var respectsGitignore: Bool

    /// Whether a file that several paths lead to is taken once for each.
    package var keepsRepetitions: Bool

    /// What is left out besides.
    package var exclusions: [PathPatterns] = []
    /// Whether that holds for files that are named, too.
    package var excludesNamedFiles = false

    /// As `segue` selects files where nothing else is said.
    package init(includesStubs: Bool = false, respectsGitignore: Bool = true, keepsRepetitions: Bool = false) {
        self.includesStubs = includesStubs
        self.respectsGitignore = respectsGitignore
        self.keepsRepetitions = keepsRepetitions
    }

    /// The files that the paths stand for, in the order given.
    ///
    /// A file is taken whatever its ending, and though git ignore it or it be excluded, unless that holds for named files. A folder stands for the Python files
    /// below it, in the order of their paths' bytes, and no path at all for those below the current folder. Symbolic
    /// links are followed only if named here. A file that several paths lead to is taken once, unless repetitions are
    /// kept.
    ///
    /// - Returns: paths of regular files, as given, or joined with `/` from what was given and what was found; and in
    ///   its place what is none, or could not be read.
    package func files(at paths: [[UInt8]]) -> [Result<[UInt8], FileError>] {
        var files: [Result<[UInt8], FileError>] = []
        forEachFile(at: paths) { files.append($0) }
        return files
    }

    /// As `files(at:)`, each as soon as it is found.
    package func forEachFile(at paths: [[UInt8]], _ body: (Result<[UInt8], FileError>) -> Void) {
        guard !paths.isEmpty else { return walk([], body) }
        guard paths.count > 1, !keepsRepetitions else { return paths.forEach { forEachFile(at: $0, body) } }
        var known: Set<[UInt8]> = []
        for path in paths {
            forEachFile(at: path) { file in
                if case .success(let path) = file, let location = resolved(path), !known.insert(location).inserted {
                    return
                }
                body(file)
            }
        }
    }

    private func forEachFile(at path: [UInt8], _ body: (Result<[UInt8], FileError>) -> Void) {
        guard let status = status(of: path) else { return body(.failure(.system("cannot open", path))) }
        if excludesNamedFiles, let location = resolved(path),
            exclusions.contains(where: { $0.hold(location, isFolder: status.isFolder) })
        {
            return
        }
        if status.isFolder { return walk(path, body) }
        body(status.isFile ? .success(path) : .failure(FileError(path: path, reason: .isNoFile)))
    }

    /// The modules that lie in a folder where imports begin, and all files of its packages, but for what cannot be read.
    ///
    /// What else there is below it is left alone: it may be a whole home folder.
    package func modules(in folder: [UInt8]) -> [[UInt8]] {
        let start = folder + [UInt8(ascii: "/")]
        let endings = [".py", ".pyi"].map { Array($0.utf8) }
        guard let listing = try? FolderListing(of: start, endings: endings) else { return [] }
        return listing.entries.flatMap { entry -> [[UInt8]] in
            let path = start + entry.name
            guard entry.isFolder else { return [path] }
            guard status(of: path + Array("__init__.py".utf8)) != nil else { return [] }
            return files(at: [path]).compactMap { try? $0.get() }
        }
    }

    private func walk(_ folder: [UInt8], _ body: (Result<[UInt8], FileError>) -> Void) {
        var walk = FolderWalk(
            root: folder.isEmpty || folder.last == UInt8(ascii: "/") ? folder : folder + [UInt8(ascii: "/")],
            endings: [".py", includesStubs ? ".pyi" : nil].compactMap { $0.map { Array($0.utf8) } },
            respectsGitignore: respectsGitignore, exclusions: exclusions)
        walk.run(body)
    }
}
