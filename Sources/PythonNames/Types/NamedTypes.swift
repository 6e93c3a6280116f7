package import PythonSyntax

/// What qualified names, imports and annotations stand for.
extension ValueTypes {
    /// What a qualified name is: declared by a stub, a builtin, or defined in the file.
    func type(named spelled: QualifiedName) -> ValueType? {
        let name = declarations.mainName(of: spelled)
        if declarations.classes[name] != nil { return .classObject(name) }
        if declarations.callable(name) != nil { return .function(name) }
        guard let word = BuiltinTypes.word(of: name) else { return foreignType(named: name) }
        return BuiltinTypes.isClass(word) ? .classObject(name) : .function(name)
    }

    func importedType(_ imported: Import) -> ValueType {
        let name = imported.qualifiedName
        if let type = type(named: name) ?? foreignInstance(named: name) { return type }
        let isModule = imported.fromModule == nil || isDeclaredModule(name) || isProjectModule(name)
        return isModule ? .module(name) : .unknown(.notDeclared(name))
    }

    /// An attribute of a module.
    func type(of attribute: String, inModule module: QualifiedName) -> ValueType {
        let name = module.appending(attribute)
        if let type = type(named: name) ?? foreignInstance(named: name) { return type }
        return isDeclaredModule(name) || isProjectModule(name) ? .module(name) : .unknown(.notDeclared(name))
    }

    private func isDeclaredModule(_ name: QualifiedName) -> Bool {
        let prefix = name.text + "."
        return declarations.functions.keys.contains { $0.text.hasPrefix(prefix) }
            || declarations.classes.keys.contains { $0.text.hasPrefix(prefix) }
    }

    // MARK: Annotations

    /// The type that an annotation states.
    package func type(statedBy annotation: Node) -> ValueType {
        let around = annotation.ancestors.first { $0.kind == .classDefinition }
        let reader = AnnotationReader(ownClass: around.map(definitions.qualifiedName)) { [self] name in
            name.tree === tree ? annotated(name) : annotated(spelled: name, at: annotation)
        }
        return limited { reader.type(statedBy: annotation) }
    }

    private func annotated(_ name: Node) -> AnnotatedName {
        switch names.meaning(of: name) {
        case .known(let qualified, _): return asClass(qualified)
        case .ambiguous(let doubt, _): return .unknown(.meaning(doubt))
        case .unknown(let doubt):
            guard name.kind == .name, let variable = names.variable(of: name) else { return .unknown(.meaning(doubt)) }
            return alias(variable) ?? .unknown(.meaning(doubt))
        }
    }

    /// A name in an annotation that is a string.
    private func annotated(spelled name: Node, at annotation: Node) -> AnnotatedName {
        guard let words = name.dottedWords, let first = words.first else { return .unknown(.annotationNotRead) }
        guard let variable = names.lookup(first, at: annotation) else {
            guard Builtins.names.contains(first), words.count == 1 else { return .unknown(.annotationNotRead) }
            return .named("builtins.\(first)")
        }
        switch names.meaning(of: variable) {
        case .known(let root, _): return asClass(words.dropFirst().reduce(root) { $0.appending($1) })
        case .ambiguous(let doubt, _): return .unknown(.meaning(doubt))
        case .unknown(let doubt):
            return words.count == 1 ? alias(variable) ?? .unknown(.meaning(doubt)) : .unknown(.meaning(doubt))
        }
    }

    private func asClass(_ spelled: QualifiedName) -> AnnotatedName {
        let name = declarations.mainName(of: spelled)
        guard definitions.functions[name] == nil, declarations.functions[name] == nil else {
            return .unknown(.annotationNotRead)
        }
        guard declarations.classes[name] == nil, let found = foreign(name) else { return .named(name) }
        return found.definition.isClass ? .named(found.definition.qualifiedName) : .unknown(.annotationNotRead)
    }

    /// `Names = list[str]`, `type Names = list[str]`, a type parameter. Within itself an alias is not known.
    private func alias(_ variable: Variable) -> AnnotatedName? {
        if let known = aliases[variable] { return known }
        aliases[variable] = .unknown(.tooDeep)
        let found = statedAlias(variable)
        aliases[variable] = .some(found)
        return found
    }

    private func statedAlias(_ variable: Variable) -> AnnotatedName? {
        let bindings = variable.bindings
        guard bindings.count == 1 else { return nil }
        switch bindings[0].use {
        case .typeParameter: return .unknown(.typeVariable(name: variable.name))
        case .typeAlias: return .type(type(statedBy: bindings[0].node.parent!.child(2)))
        case .assignment, .annotation: return bindings[0].value.map { .type(type(statedBy: $0)) }
        default: return nil
        }
    }
}

/// What Python's builtins are. Only their classes, and functions with one plain result.
enum BuiltinTypes {
    static func word(of name: QualifiedName) -> String? {
        guard name.text.hasPrefix("builtins.") else { return nil }
        let word = String(name.text.dropFirst("builtins.".count))
        return Builtins.names.contains(word) ? word : nil
    }

    static func isClass(_ word: String) -> Bool {
        classes.contains(word) || word.first!.isUppercase && !values.contains(word)
    }

    /// What calling a builtin function gives.
    static func result(of word: String) -> ValueType? {
        if word == "print" { return ValueType.none }
        return results.first { $0.value.contains(word) }.map { .builtin($0.key) }
    }

    private static let values: Set<String> = ["Ellipsis", "False", "None", "NotImplemented", "True"]
    private static let classes = Set(
        """
        bool bytearray bytes classmethod complex dict enumerate filter float frozenset int list map memoryview object \
        property range reversed set slice staticmethod str super tuple type zip
        """.split(separator: " ").map(String.init))
    private static let results: [String: Set<String>] = [
        "int": ["len", "hash", "id", "ord"],
        "str": ["repr", "ascii", "chr", "bin", "hex", "oct", "input", "format"],
        "bool": ["isinstance", "issubclass", "callable", "hasattr", "any", "all"],
    ]
}
