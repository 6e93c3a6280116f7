internal import PythonNames
internal import PythonSyntax

/// What callers outside of a project may know: the public names of a package that gives its types away (PEP 561), and what
/// an `__all__` lists, with the public methods of such classes.
final class PublicInterface {
    private let files: any ProjectFiles
    private var exports: [[UInt8]: Set<String>] = [:]
    private var followed: ProjectTypes?

    init(_ files: any ProjectFiles) { self.files = files }

    /// Where the project shows a function to others: `'__all__' of shop`; nil if nowhere.
    func appearance(of function: Definition, in file: ProjectFile) -> String? {
        let definitions = function.andEnclosing
        guard let outermost = definitions.last, definitions.dropFirst().allSatisfy(\.isClass),
            definitions.allSatisfy({ $0.word.isPublic })
        else { return nil }
        if let package = files.typedPackage(around: file.path), file.names.moduleName.isPublicModule {
            return "'py.typed' of \(package)"
        }
        return exporter(of: outermost, in: file).map { "'__all__' of \($0)" }
    }

    /// The module whose `__all__` lists a function or class of a module's own level.
    private func exporter(of definition: Definition, in file: ProjectFile) -> QualifiedName? {
        if exports(of: file).contains(definition.word) { return file.names.moduleName }
        return files.everyFile(mentioning: definition.word).first { other in
            other.path != file.path && exports(of: other).contains { name in isName(name, of: definition, in: other) }
        }?.names.moduleName
    }

    private func exports(of file: ProjectFile) -> Set<String> {
        if let known = exports[file.path] { return known }
        let found = Set(file.names.exports.names.map(\.name))
        exports[file.path] = found
        return found
    }

    /// Whether a name of another module stands for a definition.
    private func isName(_ name: String, of definition: Definition, in file: ProjectFile) -> Bool {
        if let variable = file.names.lookup(name, in: file.names.moduleScope) {
            let candidates = file.names.meaning(of: variable).candidates.map(\.name)
            guard candidates.contains(where: { $0.lastWord == definition.word }) else { return false }
            if candidates.contains(definition.qualifiedName) { return true }
        } else if name != definition.word {
            return false
        }
        let types = followed ?? ProjectTypes(of: file, among: files, declarations: TypeDeclarations())
        followed = types
        return types.definition(of: file.names.moduleName.appending(name), namedBy: file)?.definition == definition
    }
}

extension String {
    /// Whether people may use what is called so: it begins with no underscore, or Python calls it.
    fileprivate var isPublic: Bool { !hasPrefix("_") || hasPrefix("__") && hasSuffix("__") }
}

extension QualifiedName {
    /// Whether people may import a module: no part of it is private, and it is no program and no test.
    fileprivate var isPublicModule: Bool {
        text.split(separator: ".").allSatisfy { word in
            !word.hasPrefix("_") && word != "test" && word != "tests" && !word.hasPrefix("test_")
        }
    }
}
