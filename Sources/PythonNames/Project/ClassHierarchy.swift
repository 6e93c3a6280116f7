internal import PythonSyntax

/// The classes of a project in the order in which Python looks through them for a method (C3).
struct ClassHierarchy: Sendable {
    /// A class and those that it inherits from, as far as they are known.
    struct Line: Sendable {
        /// In the order of resolution.
        let classes: [Definition]
        /// Why nobody knows what comes behind them; nil if nothing does.
        let doubt: MethodDoubt?
    }

    private let lines: [Definition: Line]
    /// Every class that has a class in its line, in the order of modules.
    private let subclasses: [Definition: [Definition]]

    init(_ known: KnownAttributes) {
        var builder = LineBuilder(known: known)
        let classes = known.files.modules.flatMap { known.files[$0].flatMap(\.classes) }
        var subclasses: [Definition: [Definition]] = [:]
        for definition in classes {
            for base in builder.line(of: definition).classes.dropFirst() {
                subclasses[base, default: []].append(definition)
            }
        }
        lines = builder.lines
        self.subclasses = subclasses
    }

    func line(of definition: Definition) -> Line {
        lines[definition] ?? Line(classes: [definition], doubt: .unknownBase(of: definition.qualifiedName))
    }

    func subclasses(of definition: Definition) -> [Definition] { subclasses[definition] ?? [] }
}

/// Finds the lines of classes, each once.
private struct LineBuilder {
    let known: KnownAttributes
    var lines: [Definition: ClassHierarchy.Line] = [:]
    /// A class that is asked for while its line is being found inherits from itself.
    private var pending: Set<Definition> = []

    init(known: KnownAttributes) { self.known = known }

    mutating func line(of definition: Definition) -> ClassHierarchy.Line {
        if let line = lines[definition] { return line }
        let unknown = ClassHierarchy.Line(
            classes: [definition], doubt: .unknownBase(of: definition.qualifiedName))
        // As deep as classes are nested at most, for the sake of the stack.
        guard pending.count < 64, pending.insert(definition).inserted else { return unknown }
        defer { pending.remove(definition) }
        let names = definition.bases(known).map(\.qualifiedName).filter { $0 != "builtins.object" }
        let bases = names.map { $0.flatMap(known.definition).flatMap { $0.isClass ? $0 : nil } }
        let inherited = bases.map { $0.map { line(of: $0) } }
        let found = self.line(of: definition, bases, inherited)
        lines[definition] = found
        return found
    }

    private func line(
        of definition: Definition, _ bases: [Definition?], _ inherited: [ClassHierarchy.Line?]
    ) -> ClassHierarchy.Line {
        guard inherited.allSatisfy({ $0 != nil && $0!.doubt == nil }) else {
            let doubt = inherited.lazy.compactMap { $0?.doubt }.first ?? .unknownBase(of: definition.qualifiedName)
            // The first base comes next whatever the others are; what follows it may be any of them.
            let next = inherited.count == 1 ? inherited[0]?.classes ?? [] : bases.prefix(1).compactMap(\.self)
            return ClassHierarchy.Line(classes: [definition] + next, doubt: doubt)
        }
        let sequences = inherited.map { $0!.classes } + [bases.map { $0! }]
        guard let merged = Self.merge(sequences) else {
            return ClassHierarchy.Line(
                classes: [definition], doubt: .inconsistentBases(of: definition.qualifiedName))
        }
        return ClassHierarchy.Line(classes: [definition] + merged, doubt: nil)
    }

    /// The merge of C3: again and again the first head that stands in no tail; nil if there is none.
    private static func merge(_ sequences: [[Definition]]) -> [Definition]? {
        var pending = sequences.filter { !$0.isEmpty }
        var merged: [Definition] = []
        while !pending.isEmpty {
            let heads = pending.map { $0[0] }
            guard let next = heads.first(where: { head in !pending.contains { $0.dropFirst().contains(head) } }) else {
                return nil
            }
            merged.append(next)
            pending = pending.map { $0[0] == next ? Array($0.dropFirst()) : $0 }.filter { !$0.isEmpty }
        }
        return merged
    }
}

extension Definition {
    /// What each base of a class stands for; of `Base[T]` what `Base` does.
    func bases(_ others: any OtherModules) -> [Meaning] {
        let arguments = node.child(1)
        guard isClass, !arguments.isEmpty else { return [] }
        return arguments.children.filter { $0.kind != .keywordArgument }.map { base in
            let named = base.kind == .subscription ? base.child(0) : base
            return names.spelledMeaning(of: named, depth: 0, others)
        }
    }
}
