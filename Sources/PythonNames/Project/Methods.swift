package import PythonSyntax

/// What a method's name leads to.
package enum MethodAnswer: Sendable, Hashable {
    case found(Definition)
    case unknown(MethodDoubt)
}

/// Why a method is not known. Lines count from 1.
package enum MethodDoubt: Sendable, Hashable, CustomStringConvertible {
    /// A base of the class is no class of the project, or not known.
    case unknownBase(of: QualifiedName)
    /// No order of the bases fits all of them: Python refuses the class.
    case inconsistentBases(of: QualifiedName)
    /// No class of the line has it.
    case notDefined(name: String, QualifiedName)
    /// The class binds the name to something else, or more than once.
    case noFunction(name: String, QualifiedName)
    /// An instance, or the class itself, gets another one.
    case assigned(name: String, line: Int)
    /// What `super()` is depends on the subclass.
    case dependsOn(subclass: QualifiedName)
    /// Neither `self.name` in a method nor `super().name`, as far as can be seen.
    case noReceiver

    package var description: String {
        switch self {
        case .unknownBase(let name): "a base of '\(name)' is not known"
        case .inconsistentBases(let name): "the bases of '\(name)' have no common order"
        case .notDefined(let name, let owner): "'\(owner)' has no '\(name)'"
        case .noFunction(let name, let owner): "'\(name)' of '\(owner)' is not just one function"
        case .assigned(let name, let line): "'\(name)' is assigned to on line \(line)"
        case .dependsOn(let subclass): "'\(subclass)' may put another class in between"
        case .noReceiver: "not a method of 'self' or 'super()'"
        }
    }
}

extension ProjectNames {
    /// What each base of a class of the project stands for.
    package func bases(of definition: Definition) -> [Meaning] { definition.bases(known) }

    /// The classes of the project that inherit from a class, as far as their bases are known.
    package func subclasses(of definition: Definition) -> [Definition] { hierarchy.subclasses(of: definition) }

    /// The function that instances of a class have under a name, not regarding subclasses.
    package func method(_ name: String, of definition: Definition) -> MethodAnswer {
        method(name, in: hierarchy.line(of: definition), from: 0)
    }

    /// What subclasses have in a method's place.
    package func overrides(of name: String, in definition: Definition) -> [Definition] {
        subclasses(of: definition).compactMap { $0.names.definition(name, in: $0.body) }
    }

    /// The function that `self.name` or `cls.name` in a method stands for, not regarding subclasses, or `super().name`.
    package func method(of attribute: Node, in names: ModuleNames) -> MethodAnswer {
        guard attribute.kind == .attribute else { return .unknown(.noReceiver) }
        let owner = attribute.child(0)
        let name = attribute.lastWord
        if owner.kind == .name {
            guard let definition = names.receiverClass(of: owner) else { return .unknown(.noReceiver) }
            let line = hierarchy.line(of: definition)
            guard isPrivate(name) else { return method(name, in: line, from: 0) }
            // A private name is looked up by its own class's name.
            let own = ClassHierarchy.Line(classes: [definition], doubt: line.doubt)
            return method(name, in: own, from: 0)
        }
        guard owner.kind == .call, let definition = superClass(owner, in: names), !isPrivate(name) else {
            return .unknown(.noReceiver)
        }
        return inherited(name, above: definition)
    }

    private func isPrivate(_ name: String) -> Bool { name.hasPrefix("__") && !name.hasSuffix("__") }

    /// The class whose next one a `super()` or `super(Class, self)` begins at.
    private func superClass(_ call: Node, in names: ModuleNames) -> Definition? {
        guard meaning(of: call.child(0), in: names).qualifiedName == "builtins.super" else { return nil }
        let arguments = Array(call.child(1).children)
        if arguments.isEmpty {
            let scope = names.scope(of: call).andAncestors.first { $0.kind == .class_ }
            return scope.map { Definition(names: names, node: $0.node) }
        }
        guard arguments.count == 2 else { return nil }
        return meaning(of: arguments[0], in: names).qualifiedName.flatMap(definition).flatMap { $0.isClass ? $0 : nil }
    }

    /// What `super()` in a class finds: of every subclass's line it must be the same.
    private func inherited(_ name: String, above definition: Definition) -> MethodAnswer {
        let answer = method(name, in: hierarchy.line(of: definition), from: 1)
        guard case .found = answer else { return answer }
        for subclass in subclasses(of: definition) {
            let line = hierarchy.line(of: subclass)
            let place = line.classes.firstIndex(of: definition)!
            if method(name, in: line, from: place + 1) != answer {
                return .unknown(.dependsOn(subclass: subclass.qualifiedName))
            }
        }
        return answer
    }

    private func method(_ name: String, in line: ClassHierarchy.Line, from start: Int) -> MethodAnswer {
        for definition in line.classes.dropFirst(start) {
            if let doubt = assignment(to: name, in: definition) { return .unknown(doubt) }
            guard let variable = definition.names.lookup(name, in: definition.body), variable.scope == definition.body
            else { continue }
            let found = definition.names.definition(name, in: definition.body)
            guard let found, !found.isClass else {
                return .unknown(.noFunction(name: name, definition.qualifiedName))
            }
            // Of the instance, which goes before the class: methods of subclasses may assign too.
            for other in line.classes { if let doubt = assignment(to: name, in: other) { return .unknown(doubt) } }
            return .found(found)
        }
        return .unknown(line.doubt ?? .notDefined(name: name, line.classes[0].qualifiedName))
    }

    /// `self.name = …` in a method of a class, or `Class.name = …` anywhere.
    private func assignment(to name: String, in definition: Definition) -> MethodDoubt? {
        if let patch = known.patches[definition.qualifiedName.appending(name)] {
            guard case .inModule(_, .patched(_, let line)) = patch else { return nil }
            return .assigned(name: name, line: line)
        }
        let names = definition.names
        let targets = (names.attributeTargets[name] ?? []).map { Node(names.tree, $0) }
        let own = targets.first { names.receiverClass(of: $0.child(0)) == definition }
        return own.map { .assigned(name: name, line: names.line(of: $0)) }
    }
}

extension ModuleNames {
    /// The class in whose method a name is the first parameter, never bound again: `self` or `cls`.
    package func receiverClass(of name: Node) -> Definition? {
        guard name.kind == .name, let variable = variable(of: name) else { return nil }
        let bindings = variable.bindings
        guard bindings.count == 1, bindings[0].node.kind == .parameter else { return nil }
        let parameter = bindings[0].node
        let function = parameter.parent!.parent!
        guard parameter.parent!.child(0) == parameter, function.kind == .functionDefinition,
            !isDecorated(function, by: "builtins.staticmethod")
        else { return nil }
        let scope = scope(of: function)
        return scope.kind == .class_ ? Definition(names: self, node: scope.node) : nil
    }

    private func isDecorated(_ function: Node, by name: QualifiedName) -> Bool {
        guard let decorated = function.parent, decorated.kind == .decorated else { return false }
        return decorated.children.contains {
            $0.kind == .decorator && meaning(of: $0.child(0)).qualifiedName == name
        }
    }
}
