internal import PythonSyntax

/// The classes of a project, across its files: what is above and below each.
final class ProjectClasses {
    private unowned let graph: CallGraph
    private var lines: [Spot: Line] = [:]
    private var direct: [Spot: [Spot]] = [:]
    private var allBelow: [Spot: [Spot]] = [:]
    private var allRelatives: [Spot: Relatives] = [:]
    private var boundAttributes: [Int32: BoundAttributes] = [:]
    private var protocolsByMethod: [String: [Spot]] = [:]
    private var allMatches: [Spot: [Spot]] = [:]
    private var directForeign: [QualifiedName: [Spot]] = [:]
    private var directExceptions: [String: [Spot]] = [:]

    /// What is above a class.
    struct Line {
        /// Classes of the project, each once, the nearest first.
        var above: [Spot] = []
        /// Bases from outside.
        var foreign: [QualifiedName] = []
        /// A base that is no known name, as it is spelled.
        var unknown: String?
        /// Whether it says what others must have, and they need not say that they do.
        var isProtocol = false
    }

    init(_ graph: CallGraph) { self.graph = graph }

    // MARK: Above

    /// What is above a class.
    func line(of owner: Spot) -> Line {
        if let known = lines[owner] { return known }
        var line = Line()
        var seen: Set<Spot> = [owner]
        var pending = [owner]
        while let one = pending.popLast() {
            for base in bases(of: one) {
                switch base {
                case .class_(let definition):
                    let other = graph.files.spot(of: definition)
                    guard seen.insert(other).inserted else { continue }
                    line.above.append(other)
                    pending.append(other)
                case .foreign(let name):
                    if one == owner, TypingNames.word(of: name) == "Protocol" { line.isProtocol = true }
                    if !line.foreign.contains(name) { line.foreign.append(name) }
                case .builtin(let word):
                    let name = QualifiedName("builtins.\(word)")
                    if word != "object", !line.foreign.contains(name) { line.foreign.append(name) }
                case .unknown(let reason): line.unknown = line.unknown ?? reason
                case .function, .module, .bound:
                    line.unknown =
                        line.unknown ?? "it is not known what a base of '\(graph.files.definition(at: one).word)' is"
                }
            }
        }
        lines[owner] = line
        return line
    }

    private func bases(of owner: Spot) -> [Denoted] {
        let arguments = graph.files.node(at: owner).child(1)
        guard !arguments.isEmpty else { return [] }
        let file = graph.files[owner.file]
        return arguments.children.filter { $0.kind != .keywordArgument }.flatMap { base -> [Denoted] in
            let named = base.kind == .subscription ? base.child(0) : base
            let things = graph.names.denoted(by: named, in: file)
            return things.isEmpty ? [.unknown("it is not known what its base '\(named.excerpt)' is")] : things
        }
    }

    /// What `super()` in a class may find: what is above it, and what classes below it put in between.
    func above(_ owner: Spot) -> [Spot] {
        let below = Set(self.below(owner) + [owner])
        return relatives(of: owner).filter { !below.contains($0) }
    }

    /// The classes that make a class: its metaclass, and those of what is above it.
    func metaclasses(of owner: Spot) -> [Spot] {
        ([owner] + line(of: owner).above).flatMap { one -> [Spot] in
            let file = graph.files[one.file]
            let given = graph.files.node(at: one).child(1).children.first {
                $0.kind == .keywordArgument && $0.firstName == "metaclass"
            }
            let things = given.map { graph.names.denoted(by: $0.child(0), in: file) } ?? []
            return things.compactMap { if case .class_(let maker) = $0 { graph.files.spot(of: maker) } else { nil } }
        }
    }

    /// Whether a class from outside may have a hand in how instances are made, and in what its variables are.
    func isMadeOutside(_ owner: Spot) -> Bool {
        line(of: owner).foreign.contains { BuiltinTypes.word(of: $0) == nil && TypingNames.word(of: $0) == nil }
    }

    // MARK: Below

    /// The classes that inherit from a class, directly or not.
    func below(_ owner: Spot) -> [Spot] {
        if let known = allBelow[owner] { return known }
        var found: [Spot] = []
        var seen: Set<Spot> = [owner]
        var pending = [owner]
        while let one = pending.popLast() {
            for other in directlyBelow(one) where seen.insert(other).inserted {
                found.append(other)
                pending.append(other)
            }
        }
        allBelow[owner] = found
        return found
    }

    private func directlyBelow(_ owner: Spot) -> [Spot] {
        if let known = direct[owner] { return known }
        let definition = graph.files.definition(at: owner)
        let found = graph.places(denoting: definition).compactMap { node, file -> Spot? in
            let base = node.parent?.kind == .subscription ? node.parent! : node
            guard base.parent?.kind == .arguments, let heir = base.parent?.parent, heir.kind == .classDefinition else {
                return nil
            }
            return Spot(file: file, node: heir.index)
        }
        direct[owner] = found
        return found
    }

    /// The classes that inherit from a class that comes from outside.
    func below(foreign name: QualifiedName) -> [Spot] {
        if let known = directForeign[name] { return known }
        let heirs = classes(mentioning: name.lastWord, on: .foreign(name))
        directForeign[name] = heirs
        return heirs
    }

    /// The classes of files with a word in them that have some base.
    private func classes(mentioning word: String, on base: Denoted) -> [Spot] {
        let classes = graph.files(mentioning: word).flatMap { file in
            let number = graph.files.number(of: file.names)
            return file.names.classes.map { Spot(file: number, node: $0.node.index) }
        }
        return classes.filter { bases(of: $0).contains(base) }
    }

    /// The exceptions of the project that `except` takes for one of Python's own.
    func exceptions(below word: String) -> [Spot] {
        if let known = directExceptions[word] { return known }
        let taken = Builtins.names.filter { name in
            var at = QualifiedName("builtins.\(name)") as QualifiedName?
            while let one = at, one.lastWord != word { at = BuiltinExceptions.base(of: one) }
            return at != nil
        }
        let heirs = taken.sorted().flatMap { classes(mentioning: $0, on: .builtin($0)) }
        directExceptions[word] = heirs
        return heirs
    }

    // MARK: Relatives

    /// A class, those above and below it, and those above the latter: instances of it may have methods of all of them.
    func relatives(of owner: Spot) -> [Spot] { allRelatives(of: owner).inOrder }

    /// The same as a set.
    func setOfRelatives(of owner: Spot) -> Set<Spot> { allRelatives(of: owner).all }

    private struct Relatives {
        let inOrder: [Spot]
        let all: Set<Spot>
    }

    private func allRelatives(of owner: Spot) -> Relatives {
        if let known = allRelatives[owner] { return known }
        let line = line(of: owner)
        var found: [Spot] = []
        var seen: Set<Spot> = []
        func add(_ others: [Spot]) { found += others.filter { seen.insert($0).inserted } }
        add([owner])
        add(line.above)
        for one in below(owner) {
            add([one])
            add(self.line(of: one).above)
        }
        if line.isProtocol { add(matches(of: owner)) }
        let relatives = Relatives(inOrder: found, all: seen.union(found))
        allRelatives[owner] = relatives
        return relatives
    }

    /// The classes that have all methods of a protocol, whether or not they say so.
    func matches(of owner: Spot) -> [Spot] {
        if let known = allMatches[owner] { return known }
        let found = findMatches(of: owner)
        allMatches[owner] = found
        return found
    }

    private func findMatches(of owner: Spot) -> [Spot] {
        let required = members(of: owner).filter { !$0.hasPrefix("__") }
        guard let first = required.first else { return [] }
        var seen: Set<Spot> = [owner]
        return graph.projectMethods(named: first).compactMap(\.definition.ownerClass).map(graph.files.spot)
            .flatMap { [$0] + below($0) }
            .filter { seen.insert($0).inserted }
            .filter { one in
                let line = line(of: one)
                guard !line.isProtocol, !line.above.contains(owner) else { return false }
                return required.allSatisfy { name in ([one] + line.above).contains { binds(name, $0) } }
            }
    }

    /// The protocols whose methods a class has.
    func protocols(of owner: Spot, having name: String) -> [Spot] {
        let protocols =
            protocolsByMethod[name]
            ?? graph.projectMethods(named: name).compactMap(\.definition.ownerClass).map(graph.files.spot)
            .filter { line(of: $0).isProtocol }
        protocolsByMethod[name] = protocols
        return protocols.filter { matches(of: $0).contains(owner) }
    }

    /// The names of a class's own members, in source order.
    private func members(of owner: Spot) -> [String] {
        let definition = graph.files.definition(at: owner)
        return definition.node.child(2).children.compactMap { statement in
            let member = statement.kind == .decorated ? Array(statement.children).last! : statement
            switch member.kind {
            case .functionDefinition: return member.definedName
            case .annotatedAssignment where member.child(0).kind == .name: return member.child(0).firstName
            default: return nil
            }
        }
    }

    // MARK: Members

    /// The functions that a class's own body binds a name to.
    func methods(_ word: String, of owner: Spot) -> [Definition] {
        let definition = graph.files.definition(at: owner)
        guard let variable = definition.names.lookup(word, in: definition.body), variable.scope == definition.body
        else { return [] }
        return variable.bindings.filter { $0.use == .function }
            .map { Definition(names: definition.names, node: $0.node) }
    }

    /// Whether a class's own body, or a method of it for `self`, binds an attribute.
    func binds(_ word: String, _ owner: Spot) -> Bool {
        if let known = boundAttributes[owner.file] { return known.isBound(word, by: owner.node) }
        let made = BoundAttributes(in: graph.files[owner.file].names)
        boundAttributes[owner.file] = made
        return made.isBound(word, by: owner.node)
    }

    /// What a class, or one above it, declares an attribute to be.
    func annotation(of word: String, of owner: Spot) -> (node: Node, file: Int32)? {
        for one in [owner] + line(of: owner).above {
            let definition = graph.files.definition(at: one)
            let names = definition.names
            if let variable = names.lookup(word, in: definition.body), variable.scope == definition.body,
                let annotation = variable.occurrences.first(where: { $0.use == .annotation })?.annotation
            {
                return (annotation, one.file)
            }
            for index in names.attributeTargets[word] ?? [] {
                let target = Node(names.tree, index)
                guard let statement = target.parent, statement.kind == .annotatedAssignment,
                    statement.child(0) == target, names.receiverClass(of: target.child(0)) == definition
                else { continue }
                return (statement.child(1), one.file)
            }
        }
        return nil
    }

    /// The class that a qualified name of a file means.
    func named(_ name: QualifiedName, in file: Int32) -> Spot? {
        let project = graph.files[file]
        let module = project.names.moduleName.text
        var things: [Denoted] = []
        if name.text.hasPrefix(module + ".") {
            let words = name.text.dropFirst(module.utf8.count + 1).split(separator: ".").map(String.init)
            if let own = project.names.definition(atPath: words) { things = [.class_(own)] }
        }
        if things.isEmpty { things = graph.names.denoted(by: name, namedBy: project) }
        guard case .class_(let definition)? = things.first else { return nil }
        return graph.files.spot(of: definition)
    }

    /// The methods of a class that operators call.
    func operators(of owner: Spot) -> [Spot] {
        let binary = [
            "add", "sub", "mul", "truediv", "or", "and", "mod", "matmul", "floordiv", "lshift", "rshift", "xor", "pow",
        ]
        let single = ["neg", "pos", "invert", "eq", "ne", "lt", "le", "gt", "ge"]
        let names = binary.flatMap { ["__\($0)__", "__r\($0)__", "__i\($0)__"] } + single.map { "__\($0)__" }
        return ([owner] + line(of: owner).above).flatMap { one in
            names.flatMap { methods($0, of: one) }.map(graph.files.spot)
        }
    }

    /// Whether a class from outside may have a method.
    func mayHave(_ word: String, _ name: QualifiedName) -> Bool {
        if let type = TypingNames.word(of: name) { return TypingNames.has(type, word) }
        if BuiltinTypes.word(of: name) != nil {
            return BuiltinAttributes.names.contains(word) || word.hasPrefix("__")
        }
        return graph.foreign.ofClasses[name]?.contains(word) ?? true
    }
}

extension ModuleNames {
    /// What the words lead to within the file, if they are definitions.
    fileprivate func definition(atPath words: [String]) -> Definition? {
        var scope = moduleScope
        var found: Definition?
        for word in words where word != "<locals>" {
            guard let variable = lookup(word, in: scope), variable.scope == scope,
                let binding = variable.bindings.first(where: { $0.use == .class_ || $0.use == .function })
            else { return nil }
            let definition = Definition(names: self, node: binding.node)
            found = definition
            scope = definition.body
        }
        return found.flatMap { $0.isClass ? $0 : nil }
    }
}
