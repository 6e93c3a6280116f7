internal import PythonSyntax

/// The types of a project's files, as far as the values of one file lead to them.
///
/// Each file's are made when first asked for. From one file to the next one it is only two steps: all of a project hangs
/// together, and what a file says of its neighbours' neighbours is rarely wanted.
package final class ProjectTypes {
    /// The file from which all questions come: as it is now, not as it was read.
    package let own: ProjectFile
    let files: (any ProjectFiles)?
    let steps = ValueTypes.Steps()
    private let declarations: TypeDeclarations
    private var types: [[UInt8]: ValueTypes] = [:]
    private var found: [Question: Found?] = [:]
    /// Between how many files the question that is being answered has gone.
    private var distance = 0
    fileprivate var isFarAway: Bool { distance >= 2 }

    /// A name, as a file spells it.
    private struct Question: Hashable {
        let name: QualifiedName
        let path: [UInt8]
    }

    /// A function or class, and the types of its file.
    package struct Found {
        /// Where it is defined.
        package let definition: Definition
        /// In which file.
        package let file: ProjectFile
    }

    /// - Parameters:
    ///   - own: the file that asks.
    ///   - files: all files; nil where there are no others.
    package init(of own: ProjectFile, among files: (any ProjectFiles)?, declarations: TypeDeclarations) {
        self.own = own
        self.files = files
        self.declarations = declarations
    }

    /// What is known of the values of a file.
    package func types(of file: ProjectFile) -> ValueTypes {
        if let known = types[file.path] { return known }
        let made = ValueTypes(file.names, declarations: declarations, at: file, in: self)
        types[file.path] = made
        return made
    }

    /// Asks another file.
    func asking<Answer>(_ question: () -> Answer) -> Answer {
        distance += 1
        defer { distance -= 1 }
        return question()
    }

    /// The module that a name begins with, and the words behind it.
    func module(beginning name: QualifiedName, importedBy path: [UInt8]) -> (file: ProjectFile, rest: [String])? {
        files?.module(beginning: name, importedBy: path).map { (current($0.file), $0.rest) }
    }

    /// A file as it is now.
    func current(_ file: ProjectFile) -> ProjectFile { file.path == own.path ? own : file }

    /// The function or class that a qualified name of a file leads to, through whatever hands it on; nil where it is none
    /// of the project's, or not the only one.
    package func definition(of name: QualifiedName, namedBy file: ProjectFile) -> Found? {
        let question = Question(name: name, path: file.path)
        if let known = found[question] { return known }
        // A name that leads back to itself leads nowhere.
        found[question] = .some(nil)
        let answer = followed(name, from: file)
        found[question] = .some(answer)
        return answer
    }

    private func followed(_ name: QualifiedName, from file: ProjectFile) -> Found? {
        guard let (module, rest) = module(beginning: name, importedBy: file.path), let word = rest.first else {
            return nil
        }
        let names = module.names
        guard let variable = names.lookup(word, in: names.moduleScope) else { return starImported(rest, by: module) }
        guard case .known(let target, let origins) = names.meaning(of: variable) else { return nil }
        guard origins.allSatisfy({ if case .definition = $0 { true } else { false } }) else {
            return definition(of: rest.dropFirst().reduce(target) { $0.appending($1) }, namedBy: module)
        }
        return definition(rest, in: module)
    }

    /// What the words lead to within a file.
    private func definition(_ words: [String], in file: ProjectFile) -> Found? {
        var scope = file.names.moduleScope
        var definition: Definition?
        for word in words where word != "<locals>" {
            guard let inner = file.names.definition(word, in: scope) else { return nil }
            definition = inner
            scope = inner.body
        }
        return definition.map { Found(definition: $0, file: file) }
    }

    /// What the last of a module's star imports that has the name has it from, if all of them are of the project.
    func starImported(_ words: [String], by file: ProjectFile) -> Found? {
        for star in file.names.starImports.reversed() {
            guard let (module, rest) = module(beginning: star.target, importedBy: file.path), rest.isEmpty else {
                return nil
            }
            let exports = module.names.exports
            let isTaken = exports.isPresent ? exports.names.contains { $0.name == words[0] } : !words[0].hasPrefix("_")
            guard isTaken else { continue }
            let name = words.reduce(star.target) { $0.appending($1) }
            if let found = definition(of: name, namedBy: file) { return found }
        }
        return nil
    }
}

extension ValueTypes {
    /// The function or class of another file of the project that a name leads to.
    func foreign(_ name: QualifiedName) -> ProjectTypes.Found? {
        guard let project, !project.isFarAway, let file, definitions.functions[name] == nil,
            definitions.classes[name] == nil, let found = project.definition(of: name, namedBy: file),
            found.file.path != file.path
        else { return nil }
        return found
    }

    /// The same of a module's own functions and classes that no decorator makes something else of.
    func foreignType(named name: QualifiedName) -> ValueType? {
        guard let found = foreign(name), found.definition.names.scope(of: found.definition.node).isModule,
            types(of: found).isTransparent(found.definition.node)
        else { return nil }
        let name = found.definition.qualifiedName
        return found.definition.isClass ? .classObject(name) : .function(name)
    }

    /// Of which class the instance is that another module of the project has as a variable of its own, bound once: `app` of
    /// `from .web import app`, with `app = Flask()` there, or a function that a decorator makes one of.
    func foreignInstance(named name: QualifiedName) -> ValueType? {
        guard let project, !project.isFarAway, let file,
            let (module, rest) = project.module(beginning: name, importedBy: file.path), rest.count == 1,
            module.path != file.path, let variable = module.names.lookup(rest[0], in: module.names.moduleScope),
            variable.bindings.count == 1
        else { return nil }
        let binding = variable.bindings[0]
        let types = project.types(of: module)
        let found = project.asking { () -> ValueType? in
            switch binding.use {
            case .assignment: binding.value.map { types.type(of: $0) }
            case .function: binding.node.decorators.isEmpty ? nil : types.decorated(binding.node)
            case .imported:
                types.foreignInstance(named: Import(names: binding.names, alias: binding.node).qualifiedName)
            default: nil
            }
        }
        guard case .instance? = found else { return nil }
        return found
    }

    /// The types of the file in which something was found.
    func types(of found: ProjectTypes.Found) -> ValueTypes { project!.types(of: found.file) }

    /// What calling a function of another file gives.
    func result(ofForeign found: ProjectTypes.Found) -> ValueType {
        let types = types(of: found)
        return project!.asking {
            if project!.isFarAway, let stated = types.statedResult(of: found.definition.node) { return stated }
            return types.result(ofDefinition: found.definition.node)
        }
    }

    /// A member of a value whose class is defined in another file.
    func member(_ name: String, ofForeign type: ValueType, by types: ValueTypes) -> ValueType {
        project!.asking { types.member(name, of: type) }
    }

    /// Whether a name is that of a module of the project.
    func isProjectModule(_ name: QualifiedName) -> Bool {
        guard let file, let found = project?.module(beginning: name, importedBy: file.path) else { return false }
        return found.rest.isEmpty
    }
}
