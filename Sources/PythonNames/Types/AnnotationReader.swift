internal import PythonSyntax
internal import SourceText

/// What a dotted name in an annotation is.
enum AnnotatedName {
    case named(QualifiedName)
    /// A type by itself: what an alias stands for.
    case type(ValueType)
    case unknown(Ignorance)
}

/// Reads annotations. Knows the names by which Python itself writes types, and asks for the meaning of all others.
struct AnnotationReader {
    /// What `Self` means.
    let ownClass: QualifiedName?
    /// What a dotted name means; the node may belong to the tree of an annotation that was a string.
    let meaning: (Node) -> AnnotatedName

    private static let deepest = 32

    func type(statedBy annotation: Node) -> ValueType { type(annotation, depth: 0) }

    private func type(_ node: Node, depth: Int) -> ValueType {
        guard depth < Self.deepest else { return .unknown(.tooDeep) }
        switch node.kind {
        case .noneLiteral: return .none
        case .ellipsis: return .builtin("ellipsis")
        case .string: return typeInString(node, depth)
        case .name, .attribute: return type(named: node, arguments: [], depth)
        case .subscription:
            let index = node.child(1)
            let arguments = index.kind == .tuple ? Array(index.children) : [index]
            return type(named: node.child(0), arguments: arguments, depth)
        case .binaryOperation:
            // `|`: nothing else makes a type of two.
            return .oneOf(node.children.map { type($0, depth: depth + 1) })
        default: return .unknown(.annotationNotRead)
        }
    }

    private func typeInString(_ node: Node, _ depth: Int) -> ValueType {
        // Blanks round the type mean nothing (PEP 563 has it evaluated in parentheses).
        guard let source = try? Source.decoding(Array("(\(StringContents.text(of: node)))".utf8)).get() else {
            return .unknown(.annotationNotRead)
        }
        let tree = SyntaxTree.parse(source)
        guard tree.errors.isEmpty, let statement = Array(tree.root.children).first,
            statement.kind == .expressionStatement
        else { return .unknown(.annotationNotRead) }
        return type(statement.child(0), depth: depth + 1)
    }

    private func type(named node: Node, arguments: [Node], _ depth: Int) -> ValueType {
        guard node.kind == .name || node.kind == .attribute else { return .unknown(.annotationNotRead) }
        switch meaning(node) {
        case .unknown(let reason): return .unknown(reason)
        case .type(let type): return arguments.isEmpty ? type : .unknown(.annotationNotRead)
        case .named(let name):
            if let word = TypingNames.word(of: name) { return special(word, arguments, depth) }
            if name == "builtins.None" { return .none }
            if name == "builtins.object" { return .unknown(.anything) }
            let types = arguments.map { type($0, depth: depth + 1) }
            if name == "builtins.type", types.count == 1 { return classObject(of: types[0]) }
            return .instance(name, types)
        }
    }

    /// `type[C]`
    private func classObject(of type: ValueType) -> ValueType {
        if case .instance(let name, _) = type { .classObject(name) } else { .unknown(.annotationNotRead) }
    }

    /// What the names of Python's own modules for annotations mean.
    private func special(_ word: String, _ arguments: [Node], _ depth: Int) -> ValueType {
        func types() -> [ValueType] { arguments.map { type($0, depth: depth + 1) } }
        switch word {
        case "Any": return .unknown(.anything)
        case "Optional": return .oneOf(types() + [.none])
        case "Union": return .oneOf(types())
        case "Annotated", "ClassVar", "Final", "Required", "NotRequired", "ReadOnly":
            return arguments.first.map { type($0, depth: depth + 1) } ?? .unknown(.annotationNotRead)
        case "Self": return ownClass.map { .instance($0, []) } ?? .unknown(.annotationNotRead)
        case "Never", "NoReturn": return .unknown(.neverReturns)
        case "Text", "LiteralString": return .builtin("str")
        case "Coroutine":
            let parts = types()
            return .coroutine(parts.count == 3 ? parts[2] : .unknown(.annotationNotRead))
        case "Type": return types().first.map(classObject) ?? .unknown(.annotationNotRead)
        case "Literal": return .oneOf(arguments.map(literal))
        default:
            if let builtin = TypingNames.builtins[word] { return .builtin(builtin, types()) }
            if TypingNames.isWithoutMeaning(word) { return .unknown(.annotationNotRead) }
            return .instance(TypingNames.abstract(word), types())
        }
    }

    private func literal(_ node: Node) -> ValueType {
        LiteralTypes.type(of: node) ?? .unknown(.annotationNotRead)
    }
}

/// Python's own names for types, which are part of how Python is written.
package enum TypingNames {
    private static let modules = "typing typing_extensions collections.abc _collections_abc".split(separator: " ")

    /// The word behind one of the modules' names; nil for other names.
    package static func word(of name: QualifiedName) -> String? {
        for module in modules where name.text.hasPrefix(module + ".") {
            let word = name.text.dropFirst(module.count + 1)
            return word.contains(".") ? nil : String(word)
        }
        return nil
    }

    /// Its one name, whichever module it was taken from.
    static func abstract(_ word: String) -> QualifiedName { QualifiedName("\(modules[2])").appending(word) }

    /// The builtin classes that have other names too.
    static let builtins = [
        "List": "list", "Dict": "dict", "Set": "set", "FrozenSet": "frozenset", "Tuple": "tuple",
    ]

    /// The classes whose first argument is what going through them gives.
    static let iterables: Set<String> = [
        "Iterable", "Iterator", "Generator", "Collection", "Sequence", "MutableSequence", "Set", "MutableSet",
        "Mapping", "MutableMapping", "KeysView", "Reversible",
    ]
    /// The same for `async for`.
    static let asyncIterables: Set<String> = ["AsyncIterable", "AsyncIterator", "AsyncGenerator"]

    /// Whether a class of these modules has a method that Python calls by itself, which a class below it takes over.
    static func has(_ word: String, _ method: String) -> Bool {
        switch method {
        case "__iter__", "__next__": iterables.contains(word) || ["ValuesView", "ItemsView"].contains(word)
        case "__enter__", "__exit__": word == "ContextManager"
        default: false
        }
    }

    static func isWithoutMeaning(_ word: String) -> Bool {
        ["TypeVar", "Callable", "Concatenate", "Unpack", "TypeGuard", "TypeIs", "Generic", "Protocol"]
            .contains(word)
    }

    /// Decorators that give back the very function or class that they get.
    static func isTransparentDecorator(_ name: QualifiedName) -> Bool {
        if let word = word(of: name) { return ["final", "override", "runtime_checkable"].contains(word) }
        return transparent.contains(name.text)
    }
    private static let transparent: Set<String> = [
        "dataclasses.dataclass", "builtins.staticmethod", "builtins.classmethod",
    ]
}
