internal import PythonSyntax

/// What names are bound to.
extension ValueTypes {
    /// Where a name may have its value from.
    enum Source {
        case type(ValueType, isNotNone: Bool = false)
        /// The value of an expression, perhaps after a test that it is not None. What is in a shared list may change.
        case value(Node, isNotNone: Bool, isShared: Bool)
    }

    /// What is known of a variable wherever it is read, found once: some have thousands of references.
    struct VariableFacts {
        let hasBindings: Bool
        let declared: ValueType?
        let isShared: Bool
    }

    private func facts(of variable: Variable) -> VariableFacts {
        if let known = variableFacts[variable] { return known }
        let facts = VariableFacts(
            hasBindings: !flow.bindings(of: variable).isEmpty, declared: declaredType(of: variable),
            isShared: isShared(variable))
        variableFacts[variable] = facts
        return facts
    }

    /// Everything that a name's value may come from, where it stands.
    func sources(of name: Node) -> [Source] {
        guard let variable = names.variable(of: name) else { return [.type(.unknown(.notFollowed))] }
        let facts = facts(of: variable)
        guard facts.hasBindings else { return [.type(unboundType(name, variable))] }
        let reaching = flow.bindings(reaching: name)
        let isModule = variable.scope.isModule
        if reaching.mayBeStarImported || isModule && !reaching.isDecided && mayBeStarImported(variable) {
            return [.type(.unknown(.starImport(name: variable.name)))]
        }
        // Where a class has not bound a name yet, the name means the module's.
        let isOpen = variable.scope.kind == .class_ && reaching.mayBeUnbound
        if reaching.bindings.isEmpty || isOpen { return [.type(.unknown(.neverBound(name: variable.name)))] }
        if isModule, reaching.mayBeUnbound, Builtins.names.contains(variable.name) {
            let meaning = names.meaning(of: variable)
            if let doubt = meaning.doubt, meaning.candidates.contains(where: { $0.origin == .builtin }) {
                return [.type(.unknown(.meaning(doubt)))]
            }
        }
        return reaching.bindings.flatMap {
            sources(of: $0.binding, declared: facts.declared, isNotNone: $0.isNotNone, isShared: facts.isShared)
        }
    }

    private func sources(of binding: Occurrence, declared: ValueType?, isNotNone: Bool, isShared: Bool) -> [Source] {
        switch binding.use {
        case .assignment, .namedExpression, .annotation:
            guard let value = binding.value else { return [] }
            guard let declared else { return [.value(value, isNotNone: isNotNone, isShared: isShared)] }
            let type = declared.reconciled(with: limited { self.type(of: value) })
            return [.type(type, isNotNone: isNotNone)]
        case .parameter:
            return parameterSources(binding.node).map { source in
                switch source {
                case .type(let type, _): .type(type, isNotNone: isNotNone)
                case .value(let node, let refined, _):
                    .value(node, isNotNone: isNotNone || refined, isShared: true)
                }
            }
        default:
            let type = limited { self.type(boundBy: binding) }
            return [.type(type, isNotNone: isNotNone)]
        }
    }

    /// Whether a star import comes after the last place that binds a variable of the module for certain.
    private func mayBeStarImported(_ variable: Variable) -> Bool {
        let certain = flow.bindings(of: variable).last {
            $0.scope.isModule && $0.use != .deletion && names.placement(of: $0.node).isEmpty
        }
        return names.starImports.contains { star in certain.map { $0.node.index < star.alias.index } ?? true }
    }

    /// What a name is that nothing binds: a builtin, or a variable that is only declared.
    private func unboundType(_ name: Node, _ variable: Variable) -> ValueType {
        if let declared = facts(of: variable).declared { return declared }
        switch names.meaning(of: variable) {
        case .known(let qualified, _): return type(named: qualified) ?? .unknown(.notDeclared(qualified))
        case .ambiguous(let doubt, _), .unknown(let doubt): return .unknown(.meaning(doubt))
        }
    }

    /// What `x: T` in the variable's scope says; nil where nothing, or different things.
    private func declaredType(of variable: Variable) -> ValueType? {
        let annotations = variable.occurrences.filter { $0.use == .annotation }.compactMap(\.annotation)
        guard !annotations.isEmpty else { return nil }
        let types = Set(annotations.map { type(statedBy: $0) })
        return types.count == 1 && types.first!.isKnown ? types.first : nil
    }

    /// What a binding gives that is neither a plain assignment nor a parameter.
    private func type(boundBy binding: Occurrence) -> ValueType {
        let node = binding.node
        switch binding.use {
        case .imported: return importedType(Import(names: names, alias: node))
        case .function:
            return isTransparent(node) ? .function(definitions.qualifiedName(of: node)) : decorated(node)
        case .class_:
            return isTransparent(node) ? .classObject(definitions.qualifiedName(of: node)) : decorated(node)
        case .exceptHandler: return exceptionType(node)
        case .capture: return capturedType(node)
        case .typeParameter: return .unknown(.typeVariable(name: node.definedName))
        case .typeAlias, .deletion: return .unknown(.meaning(.bound(name: node.definedName, binding.use)))
        default: return type(ofTarget: node)
        }
    }

    /// Whether a definition is what its name means: no decorator makes something else of it.
    func isTransparent(_ definition: Node) -> Bool {
        definition.decorators.allSatisfy { decorator in
            let callee = decorator.kind == .call ? decorator.child(0) : decorator
            return names.meaning(of: callee).qualifiedName.map(TypingNames.isTransparentDecorator) ?? false
        }
    }

    // MARK: Targets

    /// What a target gets: a name or attribute in whatever assigns to it.
    func type(ofTarget target: Node) -> ValueType {
        guard let parent = target.parent else { return .unknown(.notFollowed) }
        switch parent.kind {
        case .tuple, .list:
            return limited { unpacked(type(ofTarget: parent), target: target, among: Array(parent.children)) }
        case .starred: return type(ofTarget: parent)
        case .assignment: return stored(Array(parent.children).last!)
        case .annotatedAssignment:
            let parts = Array(parent.children)
            let stated = type(statedBy: parts[1])
            return parts.count > 2 ? stated.reconciled(with: type(of: parts[2])) : stated
        case .augmentedAssignment: return operationType(parent.child(0), parent.child(1))
        case .forStatement, .comprehensionClause:
            return iterated(type(of: parent.child(1)), isAsync: parent.isAsync)
        case .withItem: return entered(type(of: parent.child(0)), isAsync: parent.parent!.isAsync)
        default: return .unknown(.notFollowed)
        }
    }

    /// The type of a value that goes where others may change it: what is in a display of its own is not known there.
    func stored(_ value: Node) -> ValueType {
        let type = type(of: value)
        switch value.kind {
        case .name, .attribute, .awaitExpression, .subscription, .tuple: return type
        case .call:
            if case .classObject = self.type(of: value.child(0)) { return type.withoutElements(of: value.spelled) }
            return type
        default: return type.withoutElements(of: value.spelled)
        }
    }

    private func exceptionType(_ handler: Node) -> ValueType {
        if handler.parent?.kind == .tryStarStatement { return .builtin("ExceptionGroup") }
        let expression = handler.child(0)
        let classes = expression.kind == .tuple ? Array(expression.children) : [expression]
        return .oneOf(classes.map(instance(ofNamed:)))
    }

    private func capturedType(_ pattern: Node) -> ValueType {
        let unknown = ValueType.unknown(.meaning(.bound(name: pattern.definedName, .capture)))
        guard let around = pattern.parent, around.kind == .matchCase else { return unknown }
        if pattern.kind == .capturePattern { return type(of: around.parent!.child(0)) }
        let inner = pattern.child(0)
        return pattern.kind == .asPattern && inner.kind == .classPattern ? instance(ofNamed: inner.child(0)) : unknown
    }

    /// An instance of a class, where only a class may stand.
    private func instance(ofNamed expression: Node) -> ValueType {
        guard expression.kind == .name || expression.kind == .attribute else { return .unknown(.notFollowed) }
        if case .classObject(let name) = type(of: expression) { return .instance(name, []) }
        switch names.meaning(of: expression) {
        case .known(let name, let origins):
            // A tuple of classes has a name too, but not one that is imported as a class is.
            let isImported = origins.allSatisfy { if case .imported = $0 { true } else { false } }
            return isImported ? .instance(name, []) : .unknown(.notDeclared(name))
        case .ambiguous(let doubt, _), .unknown(let doubt): return .unknown(.meaning(doubt))
        }
    }

    // MARK: Lists that others may change

    /// Whether something else than the scope's own statements may change a list that the variable has, or they do.
    private func isShared(_ variable: Variable) -> Bool {
        !variable.references.allSatisfy { reference in
            guard let parent = reference.parent else { return false }
            switch parent.kind {
            case .forStatement, .comprehensionClause: return parent.child(1) == reference
            case .subscription: return parent.child(0) == reference && isRead(parent)
            case .comparison, .ifStatement, .whileStatement, .starred, .replacementField, .expressionStatement:
                return true
            case .unaryOperation: return true
            case .arguments:
                guard let callee = parent.parent?.child(0), callee.kind == .name else { return false }
                return names.meaning(of: callee).qualifiedName.map(onlyLooks) ?? false
            default: return false
            }
        }
    }

    /// Not assigned to, deleted or changed in place.
    func isRead(_ subscription: Node) -> Bool {
        guard let parent = subscription.parent else { return false }
        switch parent.kind {
        case .assignment: return Array(parent.children).last == subscription
        case .annotatedAssignment, .augmentedAssignment, .forStatement, .comprehensionClause:
            return parent.child(1) == subscription
        case .deleteStatement, .withItem, .tuple, .list, .starred: return false
        default: return true
        }
    }

    /// Whether a builtin keeps nothing of what it is given, and changes nothing in it.
    func onlyLooks(_ name: QualifiedName) -> Bool { Self.onlyLooking.contains(name.text) }

    private static let onlyLooking = Set(
        "all any dict enumerate frozenset len list max min print range reversed set sorted str sum tuple zip"
            .split(separator: " ").map { "builtins.\($0)" })
}

extension ValueType {
    /// What a variable of this declared type has after an assignment of a value: the value's type where that is known,
    /// but the elements that the annotation tells.
    func reconciled(with value: ValueType) -> ValueType {
        guard value.isKnown else { return self }
        return value.mapMembers { member in
            guard case .instance(let name, let arguments) = member,
                !arguments.allSatisfy(\.isKnown) || arguments.isEmpty
            else { return member }
            return members.first { if case .instance(name, _) = $0 { true } else { false } } ?? member
        }
    }

    /// A list, set or dictionary without what is in it.
    func withoutElements(of name: String) -> ValueType {
        mapMembers { member in
            guard case .instance(let type, let arguments) = member, Self.changeable.contains(type) else {
                return member
            }
            let isNotKnown = ValueType.unknown(.mayBeChanged(name: name))
            return .instance(type, arguments.map { _ in isNotKnown })
        }
    }

    private static let changeable: Set<QualifiedName> = ["builtins.list", "builtins.set", "builtins.dict"]
}
