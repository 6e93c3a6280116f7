internal import PythonSyntax

/// What every attribute of every module stands for, once all imports have been followed.
struct KnownAttributes: Sendable, OtherModules {
    let files: ModuleFiles
    let patches: Patches
    let attributes: [QualifiedName: Destination]

    init(of files: ModuleFiles) {
        // Whose attributes are assigned to is only known when the names are.
        let unpatched = Reexports(files, Patches())
        self.files = files
        patches = Patches(in: unpatched)
        attributes = patches.isEmpty ? unpatched.found : Reexports(files, patches).found
    }

    func attribute(_ word: String, of module: QualifiedName) -> Destination? {
        let name = module.appending(word)
        if let known = attributes[name] { return known }
        guard let (names, star) = files.foreignStar(of: module) else { return nil }
        return Destination(name, .inModule(names.moduleName, .starImport(name: word, line: names.line(of: star.alias))))
    }
}
