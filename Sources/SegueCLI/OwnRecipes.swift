import Project
import RecipeLanguage

/// Recipes of the user's own: files, and folders of pages.
enum OwnRecipes {
    /// Whether a recipe's name is the path of one: whatever has a slash or ends in `.py`.
    static func isPath(_ name: String) -> Bool { name.contains("/") || name.hasSuffix(".py") }

    /// The recipe at a path: a file, a folder with an `__init__.py`, or that file.
    static func recipe(at path: String) throws(UsageError) -> RecipePages {
        let ending = "/" + RecipePages.firstFile
        if path.hasSuffix(ending) { return try folder(String(path.dropLast(ending.count))) }
        if path.hasSuffix(".py") { return RecipePages(file: path, text: try text(of: path)) }
        var folder = path[...]
        while folder.hasSuffix("/") { folder.removeLast() }
        return try self.folder(String(folder))
    }

    /// The paths of the recipes that lie in a folder itself: below its files' names are their cases.
    static func paths(in folder: String) throws(FileError) -> [String] {
        let root = folder.hasSuffix("/") ? folder : folder + "/"
        return try files(below: root).compactMap { path in
            let parts = path.dropFirst(root.count).split(separator: "/")
            if parts.count == 1 { return path }
            return parts.count == 2 && parts[1] == RecipePages.firstFile ? root + parts[0] : nil
        }
    }

    private static func folder(_ path: String) throws(UsageError) -> RecipePages {
        let files: [String]
        do {
            files = try self.files(below: path)
        } catch {
            throw fault(error)
        }
        // Some give a recipe's file no ending.
        if files == [path] { return RecipePages(file: path, text: try text(of: path)) }
        guard files.contains("\(path)/\(RecipePages.firstFile)") else {
            throw UsageError(
                message: "\(path): a folder is a recipe if it has an \(RecipePages.firstFile)", showsSynopsis: false)
        }
        var pages: [RecipePages.Page] = []
        for file in files where !file.dropFirst(path.count + 1).contains("/") {
            pages.append(RecipePages.Page(path: file, text: try text(of: file)))
        }
        return RecipePages(folder: path, pages: pages)
    }

    private static func files(below folder: String) throws(FileError) -> [String] {
        var paths: [String] = []
        for file in FileSelection(respectsGitignore: false).files(at: [Array(folder.utf8)]) {
            paths.append(try file.get().shown)
        }
        return paths
    }

    private static func text(of path: String) throws(UsageError) -> [UInt8] {
        do {
            return try SourceFile.read(Array(path.utf8))
        } catch {
            throw fault(error)
        }
    }

    private static func fault(_ error: FileError) -> UsageError {
        let path = error.path.shown
        return UsageError(message: "\(path): \(error.message)", showsSynopsis: false)
    }
}
