internal import PythonNames
internal import PythonSyntax

/// What the names of old or new code are.
struct CodeNames {
    /// What the recipe imports; in old code builtins too.
    var imported: [String: QualifiedName] = [:]
    /// The code's own variables.
    var locals: Set<String> = []
    /// Metavariables and resources that occur.
    var holes: Set<String> = []
    /// Variables of the module that occur in new code.
    var variables: Set<String> = []
    /// The recipe's own functions that are called.
    var functions: [String: OwnFunction] = [:]
}

/// Every name of old or new code is a hole, an import, a builtin or a variable of its own.
extension RecipeParser {
    mutating func codeNames(
        of statements: [Node], _ function: FunctionForm, _ parameters: Parameters, _ rules: CodeRules
    ) -> CodeNames {
        var found = CodeNames()
        for node in statements.flatMap({ Array($0.subtree) }) {
            switch node.kind {
            case .importStatement, .importFromStatement:
                fault(node, "imports stand at the top of the recipe: those of the code follow by themselves")
            case .globalStatement, .nonlocalStatement: fault(node, "declarations of names mean nothing in a recipe")
            case .importAlias: break
            case .name:
                if let metavariable = parameters.metavariables[node.text] {
                    found.holes.insert(metavariable.name)
                    checkHole(node, metavariable, function, parameters, rules)
                } else {
                    readName(node, &found, parameters, rules)
                }
            default:
                // Only functions, classes, parameters, handlers and patterns bind by a token of their own.
                guard let name = names.variable(of: node)?.name else { continue }
                if let metavariable = parameters.metavariables[name] {
                    found.holes.insert(name)
                    checkBoundHole(node, metavariable)
                } else {
                    found.locals.insert(name)
                }
            }
            if node.kind == .keywordArgument, parameters.metavariables[node.keyword]?.kind == .name {
                found.holes.insert(node.keyword)
            }
        }
        return found
    }

    private mutating func readName(
        _ node: Node, _ found: inout CodeNames, _ parameters: Parameters, _ rules: CodeRules
    ) {
        let name = node.text
        let isOwn = names.variable(of: node).map { !$0.scope.isModule } ?? false
        if isOwn || rules.oldLocals.contains(name) {
            found.locals.insert(name)
        } else if let meaning = qualifiedName(of: node) {
            if let block = originalBlock(node, parameters) {
                found.holes.insert(block)
            } else {
                checkVocabulary(node, rules)
            }
            if !meaning.text.hasPrefix("builtins.") || rules.isPattern { found.imported[name] = meaning }
        } else if let function = functions[name], !rules.isPattern {
            found.functions[name] = function
            checkCall(of: name, at: node)
        } else if variables[name] != nil, !rules.isPattern {
            found.variables.insert(name)
            usedVariables.insert(name)
        } else {
            fault(node, "'\(name)' is not a parameter, and this recipe does not import it")
        }
    }

    /// `cleanup` of the statement `original.cleanup()`: the Block as it was.
    private func originalBlock(_ node: Node, _ parameters: Parameters) -> String? {
        guard qualifiedName(of: node) == "segue.original", let member = node.parent, member.kind == .attribute,
            let call = member.parent, call.kind == .call, call.child(0) == member,
            Array(call.child(1).children).isEmpty,
            call.parent?.kind == .expressionStatement, parameters.metavariables[member.memberName]?.kind == .block
        else { return nil }
        return member.memberName
    }

    /// Of segue's words only `original` means something in code, and only if it is called.
    private mutating func checkVocabulary(_ node: Node, _ rules: CodeRules) {
        var dotted = node
        if qualifiedName(of: node) == "segue", let outer = node.parent, outer.kind == .attribute { dotted = outer }
        guard let word = segueWord(dotted) else { return }
        switch word {
        case "original":
            guard rules.hasOriginal else { return fault(dotted, "'original' means something only under @replaces") }
            let isCallee = dotted.parent?.kind == .call && dotted.parent?.child(0) == dotted
            if !isCallee { fault(dotted, "'original' is what is replaced, and is called: original(...)") }
        case "MISSING" where dotted.parent?.kind == .assignment: return
        case _ where Condition.Question(rawValue: word) != nil:
            fault(dotted, "'\(word)' is asked by an 'if' of its own: if \(word)(...): refuse(\"why\")")
        case _ where Vocabulary.effects.contains(word):
            fault(dotted, "'\(word)' is a statement of its own, and not within others")
        default: fault(dotted, "'\(word)' of segue means nothing in code")
        }
    }

    /// A function of the recipe is called, and its decisions are made before the statement.
    private mutating func checkCall(of name: String, at node: Node) {
        guard let call = node.parent, call.kind == .call, call.child(0) == node else {
            return fault(node, "'\(name)' is a function of the recipe, and is called: \(name)(...)")
        }
        let later: Set<NodeKind> = [
            .lambda, .listComprehension, .setComprehension, .dictionaryComprehension, .generator, .whileStatement,
            .conditional, .booleanOperation,
        ]
        let around = call.ancestors.prefix { $0.kind != .functionDefinition }
        if around.contains(where: { later.contains($0.kind) }) {
            fault(node, "'\(name)' is called once, and at once: move it out of what is around it")
        }
    }

    // MARK: Holes

    private mutating func checkHole(
        _ node: Node, _ metavariable: Metavariable, _ function: FunctionForm, _ parameters: Parameters,
        _ rules: CodeRules
    ) {
        let name = metavariable.name
        let parent = node.parent!
        switch metavariable.kind {
        case .block:
            let isCall = parent.kind == .call && parent.child(0) == node
            guard isCall, parent.child(1).children.allSatisfy({ isName($0, parameters) }),
                parent.parent!.kind == .expressionStatement
            else {
                return fault(node, "'\(name)' is a Block: it stands as the statement \(name)()")
            }
        case .jump:
            guard rules.isPattern, parent.kind == .call, parent.child(0) == node,
                Array(parent.child(1).children).isEmpty,
                parent.parent!.kind == .expressionStatement
            else {
                return fault(node, "'\(name)' is a Jump: it stands in 'before', as the statement \(name)()")
            }
        case .rest:
            guard parent.kind == .starred || isIterable(node) && !rules.isPattern else {
                return fault(node, "'\(name)' is any number of arguments: write *\(name)")
            }
        case .options:
            guard parent.kind == .doubleStarred else {
                return fault(node, "'\(name)' is any number of keyword arguments: write **\(name)")
            }
        case .name: return
        case .literal, .expression, .coroutine, .typed:
            guard !rules.isPattern else { return }
            let isHidden = names.variable(of: node)?.scope != function.scope
            if let use = bindings[node], !rules.oldBindings.contains(name), isHidden || use != .assignment {
                fault(node, "'\(name)' is a parameter: call this variable something else")
            }
            guard !isHidden else { return }
        }
        guard !rules.isPattern, metavariable.kind != .block, metavariable.kind != .jump, metavariable.kind != .literal
        else { return }
        if !rules.deferred.contains(name), isDeferred(node, in: function, parameters) {
            fault(node, "'\(name)' would not be evaluated once, and at once: move it out of what is around it")
        }
    }

    private mutating func checkBoundHole(_ node: Node, _ metavariable: Metavariable) {
        let name = metavariable.name
        switch (metavariable.kind, node.kind) {
        case (.name, _), (.rest, .starParameter), (.options, .doubleStarParameter): break
        default: fault(node, "'\(name)' is bound here by its name: annotate the parameter as \(name): Name")
        }
    }

    /// Whether it is a Name: `body(error)` says that `error` is used in the Block, where nobody else would.
    private func isName(_ node: Node, _ parameters: Parameters) -> Bool {
        node.kind == .name && parameters.metavariables[node.text]?.kind == .name
    }

    private func isIterable(_ node: Node) -> Bool {
        guard let parent = node.parent, parent.kind == .comprehensionClause || parent.kind == .forStatement else {
            return false
        }
        return parent.child(1) == node
    }

    /// Whether code runs at another time than what is around it, or any number of times.
    func isDeferred(_ node: Node, in function: FunctionForm, _ parameters: Parameters) -> Bool {
        node.ancestors.prefix { $0 != function.node }.contains { outer in
            switch outer.kind {
            case .lambda: return outer.child(1).contains(node)
            case .functionDefinition: return outer.child(3).contains(node)
            case .listComprehension, .setComprehension, .dictionaryComprehension, .generator:
                let iterable = outer.children.first { $0.kind == .comprehensionClause }!.child(1)
                // A loop over all arguments is unrolled.
                let isUnrolled = iterable.kind == .name && parameters.metavariables[iterable.text]?.kind == .rest
                return !isUnrolled && !iterable.contains(node)
            default: return false
            }
        }
    }
}

extension CodeRules {
    fileprivate var isPattern: Bool { if case .pattern = form { true } else { false } }
}
