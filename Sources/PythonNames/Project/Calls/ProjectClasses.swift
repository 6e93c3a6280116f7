internal import PythonSyntax

/// The classes of a project, across its files: what is above and below each.
final class ProjectClasses {
    private unowned let graph: CallGraph
    private var lines: [Definition: Line] = [:]
    private var direct: [Definition: [Definition]] = [:]

    /// What is above a class.
    struct Line {
        /// Classes of the project, each once, the nearest first.
        var above: [Definition] = []
        /// Bases from outside, but for those that have no methods.
        var foreign: [QualifiedName] = []
        /// A base that is no known name, as it is spelled.
        var unknown: String?
    }

    init(_ graph: CallGraph) { self.graph = graph }

    /// What is above a class.
    func line(of definition: Definition) -> Line {
        if let known = lines[definition] { return known }
        var line = Line()
        var seen: Set<Definition> = [definition]
        var pending = [definition]
        while let one = pending.popLast() {
            for base in bases(of: one) {
                switch base {
                case .class_(let other):
                    guard seen.insert(other).inserted else { continue }
                    line.above.append(other)
                    pending.append(other)
                case .foreign(let name): if !line.foreign.contains(name) { line.foreign.append(name) }
                case .builtin(let word):
                    let name = QualifiedName("builtins.\(word)")
                    if word != "object", !line.foreign.contains(name) { line.foreign.append(name) }
                case .unknown(let reason): line.unknown = line.unknown ?? reason
                case .function, .module, .bound: line.unknown = line.unknown ?? "a base of '\(one.word)'"
                }
            }
        }
        lines[definition] = line
        return line
    }

    private func bases(of definition: Definition) -> [Denoted] {
        let arguments = definition.node.child(1)
        guard definition.isClass, !arguments.isEmpty else { return [] }
        let file = graph.names.file(of: definition)
        return arguments.children.filter { $0.kind != .keywordArgument }.flatMap { base -> [Denoted] in
            let named = base.kind == .subscription ? base.child(0) : base
            let things = graph.names.denoted(by: named, in: file)
            return things.isEmpty ? [.unknown("\(named.excerpt)")] : things
        }
    }

    /// The classes that inherit from a class, directly or not, in the order of files.
    func below(_ definition: Definition) -> [Definition] {
        var found: [Definition] = []
        var seen: Set<Definition> = [definition]
        var pending = [definition]
        while let one = pending.popLast() {
            for other in directlyBelow(one) where seen.insert(other).inserted {
                found.append(other)
                pending.append(other)
            }
        }
        return found
    }

    private func directlyBelow(_ definition: Definition) -> [Definition] {
        if let known = direct[definition] { return known }
        let found = graph.files(mentioning: definition.word).flatMap { file in
            file.names.classes.filter { bases(of: $0).contains(.class_(definition)) }
        }
        direct[definition] = found
        return found
    }

    /// The functions that a class's own body binds a name to.
    func methods(_ word: String, of definition: Definition) -> [Definition] {
        guard let variable = definition.names.lookup(word, in: definition.body), variable.scope == definition.body
        else { return [] }
        return variable.bindings.filter { $0.use == .function }
            .map { Definition(names: definition.names, node: $0.node) }
    }

    /// Whether one of two classes that a file knows by these names is above the other.
    func areRelated(_ left: QualifiedName, _ right: QualifiedName, in file: ProjectFile) -> Bool {
        func classes(_ name: QualifiedName) -> [Definition] {
            graph.names.denoted(by: name, namedBy: file).compactMap { thing in
                if case .class_(let definition) = thing { definition } else { nil }
            }
        }
        let (lefts, rights) = (classes(left), classes(right))
        return lefts.contains { one in
            rights.contains { other in
                one == other || line(of: one).above.contains(other) || line(of: other).above.contains(one)
            }
        }
    }
}
