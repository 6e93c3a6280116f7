internal import PythonNames
internal import PythonSyntax

/// Functions of the recipe: what they decide is decided where they are called, and what they do stands there.
extension Deciding {
    /// What a function returned: a node of its own, and what the names in it stand for.
    private struct Returned {
        let value: Node
        let frame: Frame
    }

    /// The name of what a call gives.
    mutating func value(of call: Node, _ function: RecipeFunction, _ frame: Frame) throws(Failure) -> String {
        let returned = try go(through: function, calledBy: call, frame)
        if returned.value.kind == .name, let key = returned.frame.keys[returned.value.text] { return key }
        if isMissing(returned.value, returned.frame) {
            let key = fresh(function.name)
            captures[key] = .missing
            return key
        }
        let origin = origin(of: returned.value, returned.frame)
        let key = newName(
            function.name, for: try written(returned.value, returned.frame), column: returned.value.column)
        origins[key] = origin
        return key
    }

    /// The keywords that a call gives, without those that are missing. What is made of the user's keywords stands in the
    /// user's order.
    mutating func keywords(
        of call: Node, _ function: RecipeFunction, _ frame: Frame
    ) throws(Failure) -> [CodeText] {
        let given = try keywordsGiven(by: call, function, frame)
        let order = given.indices.sorted { (given[$0].origin, $0) < (given[$1].origin, $1) }
        return order.map { given[$0].text }
    }

    /// Each with where the user wrote what it is made of.
    private mutating func keywordsGiven(
        by call: Node, _ function: RecipeFunction, _ frame: Frame
    ) throws(Failure) -> [(origin: UInt32, text: CodeText)] {
        let returned = try go(through: function, calledBy: call, frame)
        if let other = self.function(calledBy: returned.value, returned.frame) {
            return try keywordsGiven(by: returned.value, other, returned.frame)
        }
        guard let items = returned.value.keywordItems else {
            throw Failure(reason: "'\(function.name)' of its recipe returns no keywords")
        }
        var given: [(origin: UInt32, text: CodeText)] = []
        for item in items {
            if item.name == nil, let other = self.function(calledBy: item.value, returned.frame) {
                given += try keywordsGiven(by: item.value, other, returned.frame)
            } else if !isMissing(item.value, returned.frame) {
                let key = CodeText(item.name.map { "\($0)=" } ?? "**")
                let value = try written(item.value, returned.frame)
                // What a function of the recipe gives is made of what it returns, not of all that it looks at.
                let origin = origin(of: value.text) ?? origin(of: item.value, returned.frame)
                given.append((origin ?? .max, key + value))
            }
        }
        return given
    }

    private mutating func go(
        through function: RecipeFunction, calledBy call: Node, _ frame: Frame
    ) throws(Failure) -> Returned {
        guard depth < 20 else { throw Failure(reason: "the functions of its recipe call each other without end") }
        depth += 1
        defer { depth -= 1 }
        var inner = Frame(words: function.body.words)
        try bind(Array(call.child(1).children), to: function, of: frame, &inner)
        importWords(of: function.body.words, &inner)
        switch try run(function.body.steps, form: .value, &inner) {
        case .returned(let node)?: return Returned(value: node.child(0), frame: inner)
        case .report, .done, nil: throw Failure(reason: "'\(function.name)' of its recipe returns nothing")
        }
    }

    // MARK: Arguments

    /// An argument on its way to a parameter.
    fileprivate enum Given {
        /// Of the recipe, where the function is called.
        case own(Node)
        /// Of the user's.
        case user(Node)
    }

    private mutating func bind(
        _ arguments: [Node], to function: RecipeFunction, of frame: Frame, _ inner: inout Frame
    ) throws(Failure) {
        let signature = function.signature
        var positional = signature.parameters.filter { $0.place != .keyword }[...]
        var given: [String: Given] = [:]
        var rest: [Node] = []
        var options: [Node] = []
        for argument in arguments {
            for (keyword, value) in spread(argument, frame) {
                guard let keyword else {
                    if let parameter = positional.popFirst(), !value.isStarred {
                        given[parameter.name] = value
                    } else if case .user(let node) = value, signature.rest != nil {
                        rest.append(node)
                    } else {
                        throw Failure(reason: "'\(function.name)' of its recipe takes fewer arguments")
                    }
                    continue
                }
                if signature.parameters.contains(where: { $0.name == keyword && $0.place != .positional }) {
                    guard given.updateValue(value, forKey: keyword) == nil else {
                        throw Failure(reason: "'\(keyword)' would be given twice")
                    }
                } else if case .user(let node) = value {
                    guard signature.options != nil else { throw Self.unknown(node, keyword) }
                    options.append(node.parent?.kind == .keywordArgument ? node.parent! : node)
                } else {
                    // What the recipe gives by itself would be lost.
                    throw Failure(reason: "'\(function.name)' of its recipe has no parameter '\(keyword)'")
                }
            }
        }
        let isOpen = signature.parameters.contains { $0.place != .positional && given[$0.name] == nil }
        if isOpen, let unpacked = options.first(where: { $0.kind == .doubleStarred }) {
            // What it holds may be for any of them.
            throw Self.unknown(unpacked, "")
        }
        for parameter in signature.parameters { try bind(parameter, to: given[parameter.name], of: frame, &inner) }
        for (name, nodes) in [(signature.rest, rest), (signature.options, options)] {
            guard let name else { continue }
            let key = fresh(name)
            captures[key] = .arguments(nodes)
            inner.keys[name] = key
        }
    }

    private static func unknown(_ node: Node, _ keyword: String) -> Failure {
        guard node.kind != .doubleStarred else {
            return Failure(reason: "its keywords are not known: '\(node.excerpt)'", place: node)
        }
        return Failure(reason: "'\(keyword)' is no keyword that is known", place: node.parent)
    }

    /// What an argument gives, each with its keyword: of `**options` what the user's call has there. What nobody knows the
    /// keyword of has an empty one.
    private func spread(_ argument: Node, _ frame: Frame) -> [(String?, Given)] {
        switch argument.kind {
        case .keywordArgument: return [(argument.keyword, .own(argument.child(0)))]
        case .starred, .doubleStarred:
            guard let key = frame.keys[argument.child(0).text], case .arguments(let nodes)? = captures[key] else {
                return []
            }
            return nodes.map { node in
                switch node.kind {
                case .keywordArgument: (node.keyword, .user(node.child(0)))
                case .doubleStarred: ("", .user(node))
                default: (nil, .user(node))
                }
            }
        default: return [(nil, .own(argument))]
        }
    }

    private mutating func bind(
        _ parameter: Signature.Parameter, to given: Given?, of frame: Frame, _ inner: inout Frame
    ) throws(Failure) {
        let name = parameter.name
        switch given {
        case .user(let node)?:
            bind(name, to: node, &inner)
            if let argument = node.parent, argument.kind == .keywordArgument { parts[argument] = [node] }
        case .own(let node)?:
            if isMissing(node, frame), case .required = parameter.absence {
                leaveOut(name, &inner)
            } else if isMissing(node, frame) {
                try leaveOut(parameter, &inner)
            } else if node.kind == .name, let key = frame.keys[node.text] {
                inner.keys[name] = key
            } else {
                inner.keys[name] = newName(name, for: try written(node, frame), column: node.column)
            }
        case nil: try leaveOut(parameter, &inner)
        }
    }

    private mutating func leaveOut(_ parameter: Signature.Parameter, _ inner: inout Frame) throws(Failure) {
        switch parameter.absence {
        case .missing: leaveOut(parameter.name, &inner)
        case .standard(let node):
            let key = fresh(parameter.name)
            captures[key] = .standard(node)
            inner.keys[parameter.name] = key
        case .required: throw Failure(reason: "'\(parameter.name)' is left out, and the new code needs it")
        }
    }
}

extension Deciding.Given {
    /// Whether it stands for any number of arguments.
    fileprivate var isStarred: Bool { if case .user(let node) = self { node.kind == .starred } else { false } }
}

extension Node {
    /// `a=x` and `**rest` of `dict(a=x, **rest)` and of `{"a": x, **rest}`.
    fileprivate var keywordItems: [(name: String?, value: Node)]? {
        switch kind {
        case .call where child(0).text == "dict":
            let arguments = Array(child(1).children)
            guard arguments.allSatisfy({ [.keywordArgument, .doubleStarred].contains($0.kind) }) else { return nil }
            return arguments.map { ($0.kind == .keywordArgument ? $0.keyword : nil, $0.child(0)) }
        case .dictionary:
            let items = children.map { item -> (name: String?, value: Node)? in
                if item.kind == .dictionaryUnpacking { return (nil, item.child(0)) }
                return StringValue.text(of: item.child(0)).map { ($0, item.child(1)) }
            }
            return items.contains { $0 == nil } ? nil : items.compactMap { $0 }
        default: return nil
        }
    }
}
