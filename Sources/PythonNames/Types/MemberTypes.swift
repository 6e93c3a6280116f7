internal import PythonSyntax

/// Attributes: of modules, of instances and of classes.
extension ValueTypes {
    /// A member of a class, as an instance or the class itself gives it.
    struct MemberKey: Hashable {
        let owner: QualifiedName
        let name: String
    }

    func attributeType(_ node: Node) -> ValueType {
        let name = node.lastName
        if let (owner, isSuper) = superOwner(node.child(0)), isSuper {
            return member(name, of: owner, skippingOwn: true)
        }
        // Of a short dotted name it is known whether some statement gives it another value.
        if node.dottedWords != nil {
            let meaning = names.meaning(of: node)
            if case .ambiguous(.patched(let patched, let line), _) = meaning {
                return .unknown(.meaning(.patched(patched, line: line)))
            }
            if let qualified = meaning.qualifiedName, let type = type(named: qualified) { return type }
        }
        let base = type(of: node.child(0))
        // None has no such attribute: there is no value then.
        return base.withoutNone.mapMembers { member(name, of: $0) }
    }

    /// An attribute of a value of one type.
    func member(_ name: String, of type: ValueType) -> ValueType {
        switch type {
        case .module(let module): return self.type(of: name, inModule: module)
        case .instance(let owner, _): return member(name, of: owner, skippingOwn: false)
        case .classObject(let owner):
            if let found = foreign(owner) { return member(name, ofForeign: type, by: types(of: found)) }
            let type = member(name, of: owner, skippingOwn: false)
            let isProperty = fileMember(name, of: owner).map { $0.definition.isDecorated(by: "property") } ?? false
            return isProperty ? .unknown(.noAttribute(name, of: owner.text)) : type
        case .unknown: return type
        default: return .unknown(.noAttribute(name, of: type.description))
        }
    }

    private func member(_ name: String, of owner: QualifiedName, skippingOwn: Bool) -> ValueType {
        guard !skippingOwn else { return inheritedMember(name, of: owner, skippingOwn: true) }
        let key = MemberKey(owner: owner, name: name)
        if let known = memberTypes[key] { return known }
        memberTypes[key] = .unknown(.circular)
        let type = limited { computedMember(name, of: owner) }
        memberTypes[key] = type
        return type
    }

    private func computedMember(_ name: String, of owner: QualifiedName) -> ValueType {
        let isForeign = definitions.classes[owner] == nil
        guard !isForeign || foreign(owner) != nil else { return inheritedMember(name, of: owner, skippingOwn: false) }
        let targets: [Node]
        switch assignments(to: name, of: owner) {
        case .failure(let refusal): return .unknown(refusal.reason)
        case .success(let found): targets = found
        }
        if isForeign, let target = targets.first {
            return .unknown(.assignedElsewhere(attribute: name, line: names.line(of: target)))
        }
        let inherited = inheritedMember(name, of: owner, skippingOwn: false)
        guard !targets.isEmpty else { return inherited.isKnown ? withOverrides(inherited, name, owner) : inherited }
        if let own = fileMember(name, of: owner), own.definition.isDecorated(by: "property") { return inherited }
        if let annotation = annotation(of: name, of: owner, targets) {
            let stated = type(statedBy: annotation)
            if stated.isKnown {
                memberTypes[MemberKey(owner: owner, name: name)] = stated
                return stated.widened(by: targets.map { type(ofTarget: $0) }) {
                    isRefuted($0, by: $1)
                } ?? .unknown(.contradicted(annotation: annotation.spelled, line: names.line(of: annotation)))
            }
        }
        let isInherited = ancestry(of: owner).contains {
            if case .file(let definition, _) = $0 { classVariable(name, of: definition) != nil } else { false }
        }
        return .oneOf(targets.map { type(ofTarget: $0) } + (isInherited ? [inherited] : []))
    }

    /// The first annotation of an attribute: in a method, or in the class.
    private func annotation(of name: String, of owner: QualifiedName, _ targets: [Node]) -> Node? {
        for case .file(let definition, _) in ancestry(of: owner) {
            let variable = classVariable(name, of: definition, evenUnbound: true)
            if let annotation = variable?.occurrences.first(where: { $0.use == .annotation })?.annotation {
                return annotation
            }
        }
        return targets.lazy.compactMap(\.parent).first { $0.kind == .annotatedAssignment }?.child(1)
    }

    /// What subclasses in the file define, or inherit from their other bases, may stand in for a method.
    private func withOverrides(_ type: ValueType, _ name: String, _ owner: QualifiedName) -> ValueType {
        guard case .function = type else { return type }
        let overrides = definitions.classes.keys.compactMap { other -> ValueType? in
            let ancestry = ancestry(of: other)
            guard other != owner, ancestry.contains(where: { $0.name == owner }) else { return nil }
            for case .file(let definition, _) in ancestry {
                guard let variable = classVariable(name, of: definition) else { continue }
                return self.type(ofClassVariable: variable, in: definition, unknownBase: nil)
            }
            return nil
        }
        return .oneOf([type] + overrides)
    }

    // MARK: What a class has by its definition

    /// The first class in the order of lookup that has a member by its definition.
    private func inheritedMember(_ name: String, of owner: QualifiedName, skippingOwn: Bool) -> ValueType {
        let ancestry = ancestry(of: owner)
        for ancestor in skippingOwn ? ancestry.dropFirst() : ancestry[...] {
            switch ancestor {
            case .unknown(let base): return .unknown(.unknownBase(base))
            case .builtin, .above: continue
            case .foreign(let types, let base):
                let type = member(name, ofForeign: .instance(base, []), by: types)
                if case .unknown(.noAttribute) = type { continue }
                return type
            case .declared(let declared):
                let stub = declarations.classes[declared]!
                if stub.methods[name] != nil { return .function(declared.appending(name)) }
                if let attribute = stub.attributes[name] { return attribute }
            case .file(let definition, let name_):
                if definitions.classes[name_]!.count > 1 { return .unknown(.severalDefinitions(name_)) }
                if classVariable("__getattribute__", of: definition) != nil { return .unknown(.ownLookup(name_)) }
                if let variable = classVariable(name, of: definition, evenUnbound: true) {
                    return type(ofClassVariable: variable, in: definition, unknownBase: unknownBase(of: owner))
                }
            }
        }
        return .unknown(.noAttribute(name, of: owner.text))
    }

    private func type(ofClassVariable variable: Variable, in definition: Node, unknownBase: QualifiedName?) -> ValueType
    {
        let bindings = variable.bindings
        if let annotation = variable.occurrences.first(where: { $0.use == .annotation })?.annotation {
            let stated = type(statedBy: annotation)
            guard stated.isKnown else { return stated }
            return stated.widened(by: bindings.compactMap(\.value).map { type(of: $0) }) { isRefuted($0, by: $1) }
                ?? .unknown(.contradicted(annotation: annotation.spelled, line: names.line(of: annotation)))
        }
        if bindings.contains(where: { $0.use == .function }) { return methodType(bindings, variable.name) }
        // Classes above may make something else of the class's variables, as enumerations do.
        if let unknownBase { return .unknown(.unknownBase(unknownBase)) }
        return .oneOf(
            bindings.map { binding in
                if binding.use == .class_ { return .classObject(definitions.qualifiedName(of: binding.node)) }
                return binding.value.map(stored) ?? type(ofTarget: binding.node)
            })
    }

    private func methodType(_ bindings: [Occurrence], _ name: String) -> ValueType {
        let method = bindings[0].node
        guard bindings[0].use == .function else { return .unknown(.severalDefinitions(QualifiedName(name))) }
        if method.isDecorated(by: "property"), method.decorators.count == 1 {
            // What follows are its setter and deleter.
            let areAccessors = bindings.dropFirst().allSatisfy { binding in
                binding.node.decorators.contains { $0.kind == .attribute && $0.child(0).spelled == name }
            }
            return areAccessors ? result(ofDefinition: method) : .unknown(.severalDefinitions(QualifiedName(name)))
        }
        guard bindings.count == 1 else {
            return .unknown(.severalDefinitions(definitions.qualifiedName(of: method)))
        }
        return isTransparent(method)
            ? .function(definitions.qualifiedName(of: method)) : .unknown(.decorated(name: method.definedName))
    }

    /// The function by which a class of the file, or one above it, defines a member.
    private func fileMember(_ name: String, of owner: QualifiedName) -> (definition: Node, owner: Node)? {
        for case .file(_, let ancestor) in ancestry(of: owner) {
            if let found = fileMember(name, ofExactly: ancestor) { return found }
        }
        return nil
    }

    private func fileMember(_ name: String, ofExactly owner: QualifiedName) -> (definition: Node, owner: Node)? {
        guard let definition = definitions.classes[owner]?.first, let variable = classVariable(name, of: definition),
            let binding = variable.bindings.first, binding.use == .function
        else { return nil }
        return (binding.node, definition)
    }
}

extension ValueType {
    /// A stated type together with None, if that is among the values; nil if one of them refutes it.
    fileprivate func widened(by values: [ValueType], isRefuted: (ValueType, ValueType) -> Bool) -> ValueType? {
        let type = values.contains { $0.members.contains(.none) } ? ValueType.oneOf([self, .none]) : self
        return values.contains { isRefuted(type, $0) } ? nil : type
    }
}
