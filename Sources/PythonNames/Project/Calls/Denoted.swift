internal import PythonSyntax

/// What a name stands for without anything being run: a definition of the project, one of its modules, or neither.
enum Denoted: Hashable {
    case function(Definition)
    // swift-format-ignore: AlwaysUseLowerCamelCase
    case class_(Definition)
    /// A module of the project, by its path.
    case module([UInt8])
    /// Something from outside of the project.
    case foreign(QualifiedName)
    case builtin(String)
    /// What a binding gives that is no definition and no import, and no other name.
    case bound(Occurrence)
    /// Nothing says what it is: a star import from outside.
    case unknown(String)

    static func == (left: Denoted, right: Denoted) -> Bool { left.key == right.key }
    func hash(into hasher: inout Hasher) { hasher.combine(key) }

    private enum Key: Hashable {
        case definition(Definition), path([UInt8]), name(QualifiedName), word(String), binding(Definition)
    }

    private var key: Key {
        switch self {
        case .function(let definition), .class_(let definition): .definition(definition)
        case .module(let path): .path(path)
        case .foreign(let name): .name(name)
        case .builtin(let word): .word("builtins.\(word)")
        case .bound(let occurrence): .binding(Definition(names: occurrence.names, node: occurrence.node))
        case .unknown(let reason): .word(reason)
        }
    }

    /// The definition, if it is one.
    var definition: Definition? {
        switch self {
        case .function(let definition), .class_(let definition): definition
        default: nil
        }
    }
}

/// Follows names through all their bindings, from module to module.
///
/// No order of execution is assumed: of `try: from fast import f`, `except ImportError: def f(): …` both are meant.
final class Denotations {
    private let project: any ProjectFiles
    private let files: FileRegister
    private var known: [Question: [Denoted]] = [:]
    private var modules: [Named: Module?] = [:]

    /// How deep each question is that is being answered. One that comes back to itself adds nothing; what was found on
    /// the way is only kept by the outermost one of the circle, so that no answer depends on what was asked before.
    private var pending: [Question: Int] = [:]
    private var outermost = Int.max
    private static let deepest = 64

    private enum Question: Hashable {
        case variable(Variable)
        case attribute(String, ofModule: [UInt8])
    }
    private struct Named: Hashable {
        let name: QualifiedName
        let folder: ArraySlice<UInt8>
    }
    private struct Module {
        let file: ProjectFile
        let rest: [String]
    }

    /// - Parameter files: where every file is noted that a name leads to.
    init(_ project: any ProjectFiles, noting files: FileRegister) {
        self.project = project
        self.files = files
    }

    /// The longest module that a name begins with, and the words behind it.
    func module(beginning name: QualifiedName, importedBy file: ProjectFile) -> (file: ProjectFile, rest: [String])? {
        let folder = file.path[..<(file.path.lastIndex(of: UInt8(ascii: "/")) ?? 0)]
        let question = Named(name: name, folder: folder)
        if let known = modules[question] { return known.map { ($0.file, $0.rest) } }
        let found = project.module(beginning: name, importedBy: file.path)
        if let found { files.note(found.file) }
        modules[question] = .some(found.map { Module(file: $0.file, rest: $0.rest) })
        return found
    }

    // MARK: Names

    /// Everything that a name, or a dotted one, may stand for; empty for other expressions.
    func denoted(by expression: Node, in file: ProjectFile) -> [Denoted] {
        switch expression.kind {
        case .name: return file.names.variable(of: expression).map { denoted(by: $0, in: file) } ?? []
        case .attribute:
            return denoted(by: expression.child(0), in: file).flatMap { attribute(expression.lastName, of: $0) }
        default: return []
        }
    }

    /// Everything that a variable may stand for.
    func denoted(by variable: Variable, in file: ProjectFile) -> [Denoted] {
        answer(.variable(variable)) {
            var found = variable.bindings.flatMap { denoted(by: $0, in: file) }
            guard variable.scope.isModule, found.isEmpty else { return found }
            found = starImported(variable.name, by: file)
            let isBuiltin = found.isEmpty && Builtins.names.contains(variable.name)
            return isBuiltin ? [.builtin(variable.name)] : found
        }
    }

    private func answer(_ question: Question, _ compute: () -> [Denoted]) -> [Denoted] {
        if let found = known[question] { return found }
        if let depth = pending[question] {
            outermost = min(outermost, depth)
            return []
        }
        guard pending.count < Self.deepest else { return [.unknown("it is imported through too many modules")] }
        let depth = pending.count
        pending[question] = depth
        var seen: Set<Denoted> = []
        let found = compute().filter { seen.insert($0).inserted }
        pending[question] = nil
        if outermost >= depth {
            outermost = .max
            known[question] = found
        }
        return found
    }

    private func denoted(by binding: Occurrence, in file: ProjectFile) -> [Denoted] {
        switch binding.use {
        case .function: return [.function(Definition(names: file.names, node: binding.node))]
        case .class_: return [.class_(Definition(names: file.names, node: binding.node))]
        case .imported:
            return denoted(by: Import(names: file.names, alias: binding.node).qualifiedName, namedBy: file)
        case .deletion: return []
        default:
            guard let value = binding.value, value.dottedWords != nil else { return [.bound(binding)] }
            let found = denoted(by: value, in: file)
            return found.isEmpty ? [.bound(binding)] : found
        }
    }

    /// What a qualified name stands for that a file imports.
    func denoted(by name: QualifiedName, namedBy file: ProjectFile) -> [Denoted] {
        guard let (module, rest) = module(beginning: name, importedBy: file) else { return [.foreign(name)] }
        return rest.reduce([.module(module.path)]) { things, word in things.flatMap { attribute(word, of: $0) } }
    }

    /// What an attribute of something stands for; of an instance that is not said here.
    func attribute(_ word: String, of thing: Denoted) -> [Denoted] {
        switch thing {
        case .module(let path): return attribute(word, ofModule: files.file(atPath: path))
        case .foreign(let name): return [.foreign(name.appending(word))]
        case .class_(let definition):
            guard let variable = definition.names.lookup(word, in: definition.body), variable.scope == definition.body
            else { return [] }
            return denoted(by: variable, in: files.file(of: definition))
        default: return []
        }
    }

    private func attribute(_ word: String, ofModule file: ProjectFile) -> [Denoted] {
        answer(.attribute(word, ofModule: file.path)) {
            let names = file.names
            var found: [Denoted]
            if let variable = names.lookup(word, in: names.moduleScope) {
                found = denoted(by: variable, in: file)
            } else {
                found = starImported(word, by: file)
            }
            if let module = names.module, module.isPackage,
                let (inner, rest) = self.module(beginning: module.name.appending(word), importedBy: file),
                rest.isEmpty, inner.path != file.path
            {
                found.append(.module(inner.path))
            }
            if found.isEmpty, names.lookup("__getattr__", in: names.moduleScope) != nil {
                found = [.unknown("'\(word)' of \(file.title) is looked up by '__getattr__'")]
            }
            return found
        }
    }

    /// What star imports may bind a name to.
    private func starImported(_ word: String, by file: ProjectFile) -> [Denoted] {
        var found: [Denoted] = []
        for star in file.names.starImports {
            guard let (module, rest) = module(beginning: star.target, importedBy: file), rest.isEmpty else {
                if !Builtins.names.contains(word) {
                    found.append(.unknown("'\(word)' of \(file.title) may come from '\(star.target)'"))
                }
                continue
            }
            let exports = module.names.exports
            let isTaken =
                exports.isPresent
                ? !exports.isComplete || exports.names.contains { $0.name == word } : !word.hasPrefix("_")
            if isTaken { found += attribute(word, ofModule: module) }
        }
        return found
    }
}
