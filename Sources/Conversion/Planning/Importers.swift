internal import PythonNames
internal import PythonSyntax

extension FileContext {
    /// The other files of the project that import this one, or something from it; nil where they cannot be known.
    ///
    /// Looks at no file in which the module's last word does not stand.
    var importers: [ProjectFile]? {
        guard let files = role.files, let path = role.path, let module = names.module else { return [] }
        return files.files(mentioning: module.name.lastWord)?.filter { file in
            file.path != path
                && file.names.imports.contains { imported in
                    files.module(beginning: imported.target, importedBy: file.path)?.file.path == path
                }
        }
    }
}
