internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// What an operator, a builtin or a statement does with a value: Python calls a special method of it.
struct SpecialUse {
    let method: SpecialMethod
    /// The code that the method stands for.
    let site: Node
    /// What the method gets besides the value.
    var arguments: [Node] = []
    /// Whether the opposite of what it gives is asked for: `not in`, `!=`.
    var isNegated = false

    /// Nil where none is called, or nobody knows which.
    init?(of value: Node, _ names: ModuleNames) {
        guard let parent = value.parent else { return nil }
        switch parent.kind {
        case .subscription where parent.child(0) == value: self.init(item: parent)
        case .comparison: self.init(comparison: parent, of: value)
        case .arguments: self.init(argument: value, of: parent.callee(names))
        case .replacementField where parent.child(0) == value: self.init(field: parent, of: value)
        case .forStatement where parent.child(1) == value: self.init(method: .iterator, site: value)
        case .comprehensionClause where parent.child(1) == value: self.init(method: .iterator, site: value)
        case .starred where !parent.isTarget: self.init(method: .iterator, site: value)
        case .doubleStarred, .dictionaryUnpacking: self.init(method: .dictionary, site: value)
        case .withItem where parent.child(0) == value: self.init(method: .enter, site: value)
        default:
            guard value.isTested else { return nil }
            self.init(method: .truth, site: value)
        }
    }

    private init(method: SpecialMethod, site: Node, arguments: [Node] = [], isNegated: Bool = false) {
        self.method = method
        self.site = site
        self.arguments = arguments
        self.isNegated = isNegated
    }

    private init?(item: Node) {
        let key = item.child(1)
        guard key.isExpression, let parent = item.parent else { return nil }
        if !item.isTarget {
            self.init(method: .getItem, site: item, arguments: [key])
        } else if let value = item.assignedValue {
            self.init(method: .setItem, site: parent, arguments: [key, value])
        } else if parent.kind == .deleteStatement, Array(parent.children).count == 1 {
            self.init(method: .deleteItem, site: parent, arguments: [key])
        } else {
            return nil
        }
    }

    private init?(comparison: Node, of value: Node) {
        let operands = Array(comparison.children)
        guard operands.count == 2 else { return nil }
        let other = operands[0] == value ? operands[1] : operands[0]
        let tokens = value.tree.tokens
        let sign = operands[0].tokenBehind
        switch tokens.kind(sign) {
        case .kwIn where other == operands[0]:
            self.init(method: .contains, site: comparison, arguments: [other])
        case .kwNot where other == operands[0]:
            self.init(method: .contains, site: comparison, arguments: [other], isNegated: true)
        case .equalEqual: self.init(method: .equal, site: comparison, arguments: [other])
        case .notEqual: self.init(method: .equal, site: comparison, arguments: [other], isNegated: true)
        default: return nil
        }
    }

    private init?(argument: Node, of callee: QualifiedName?) {
        guard let callee, let arguments = argument.parent, let call = arguments.parent else { return nil }
        guard Array(arguments.children).count == 1 || callee == "builtins.print" else { return nil }
        switch callee {
        // Each of them becomes a text.
        case "builtins.print": self.init(method: .text, site: argument)
        case "builtins.len": self.init(method: .length, site: call)
        case "builtins.str": self.init(method: .text, site: call)
        case "builtins.repr": self.init(method: .representation, site: call)
        case "builtins.bool": self.init(method: .truth, site: argument)
        case "builtins.dict": self.init(method: .dictionary, site: call)
        case "builtins.list", "builtins.tuple", "builtins.set", "builtins.sorted", "builtins.sum", "builtins.any",
            "builtins.all", "builtins.min", "builtins.max", "builtins.enumerate":
            self.init(method: .iterator, site: argument)
        default: return nil
        }
    }

    private init?(field: Node, of value: Node) {
        guard field.parent?.kind != .templateString, Array(field.children).count == 1 else { return nil }
        let tokens = value.tree.tokens
        let behind = value.tokenBehind
        switch tokens.kind(behind) {
        case .rightBrace: self.init(method: .text, site: value)
        case .exclamation where value.tree.spelling(behind + 1).elementsEqual("s".utf8):
            self.init(method: .text, site: value)
        default: return nil
        }
    }
}

extension SpecialUse {
    /// In words, what is done with the value.
    fileprivate var summary: String {
        switch method {
        case .getItem: "it is subscripted"
        case .setItem: "an item of it is assigned to"
        case .deleteItem: "an item of it is deleted"
        case .contains: "it is searched by 'in'"
        case .equal: "it is compared"
        case .length: "its length is asked for"
        case .text, .representation: "it is printed"
        case .truth: "it is tested for truth"
        case .iterator: "it is iterated over"
        case .dictionary: "it is made a dictionary"
        case .enter: "it is entered"
        }
    }
}

extension ValueMigration {
    /// What becomes of an operator, a builtin or a statement over the value.
    ///
    func special(_ use: SpecialUse, of value: Node, _ plan: inout Plan) throws(Refusal) {
        let reason = use.summary
        let name = use.method.rawValue
        switch adapter?.members[name] {
        case .same?: try followOldResult(of: name, from: use.site, &plan)
        case .refusal(let why)?: throw Refusal(reason: "\(reason): \(why)", place: value)
        case .nested?, .value?, nil: throw Refusal(reason: "\(reason), for which there is no rule", place: value)
        case .replacement(let replacement)?:
            let parameters = replacement.signature.parameters.map(\.name)
            let captures = Dictionary(uniqueKeysWithValues: zip(parameters, use.arguments.map { Capture.code($0) }))
            let known = plan.rewrites.count
            try apply(replacement, to: use.site, of: value, captures, name: name, title: reason, &plan)
            if use.isNegated { try negate(from: known, use.site, &plan) }
            if mayBeNone { try admitNone(from: known, use, of: value, &plan) }
        }
    }

    /// None has no members, is false, and is asked for its truth like any value.
    private func admitNone(from known: Int, _ use: SpecialUse, of value: Node, _ plan: inout Plan) throws(Refusal) {
        switch use.method {
        case .truth where plan.rewrites.count == known + 1 && plan.rewrites[known].old.isAll(of: value):
            plan.rewrites[known] = plan.rewrites[known].unlessNone(value)
        case .truth, .text, .representation, .equal:
            throw Refusal(reason: "'\(value.text)' may be None where \(use.summary)", place: value)
        default: return
        }
    }

    /// Turns the comparison that came in the place of one into its opposite.
    private func negate(from first: Int, _ site: Node, _ plan: inout Plan) throws(Refusal) {
        let opposites: [String: [Element]] = [
            "in": [.token("not", glue: " "), .token("in", glue: " ")], "==": [.token("!=", glue: " ")],
        ]
        for index in plan.rewrites.indices where index >= first && plan.rewrites[index].old.isAll(of: site) {
            let old = plan.rewrites[index]
            let signs = old.new.indices.filter { index in opposites.keys.contains { old.new[index].isToken($0) } }
            guard signs.count == 1, let sign = opposites.first(where: { old.new[signs[0]].isToken($0.key) }) else {
                break
            }
            let new = old.new[..<signs[0]] + sign.value + old.new[(signs[0] + 1)...]
            plan.rewrites[index] = Plan.Rewrite(old: old.old, new: Array(new), isAfresh: old.isAfresh)
            return
        }
        throw Refusal(reason: "its rule says nothing of the opposite", place: site)
    }
}

extension Plan.Rewrite {
    /// `value is not None and …`: None has no such members, and is false.
    fileprivate func unlessNone(_ value: Node) -> Plan.Rewrite {
        let isLoose = new.contains { $0.isToken("or") || $0.isToken("if") || $0.isToken("lambda") }
        let test = isLoose ? [.token("(", glue: " ")] + new + [.token(")", glue: "")] : new
        var whole: [Element] = [.token(value.text, glue: "")]
        for word in ["is", "not", "None", "and"] { whole.append(.token(word, glue: " ")) }
        whole += [test[0].with(glue: " ")] + test.dropFirst()
        let isTight = BindingStrength.and.suffices(for: value.demand)
        return Plan.Rewrite(old: old, new: isTight ? whole : [.token("(", glue: "")] + whole + [.token(")", glue: "")])
    }
}

extension Node {
    /// Whether only the truth of an expression is asked for.
    var isTested: Bool {
        guard let parent else { return false }
        switch parent.kind {
        case .ifStatement, .whileStatement, .assertStatement: return parent.child(0) == self
        case .unaryOperation: return tree.tokens.kind(parent.firstToken) == .kwNot
        case .conditional: return parent.child(1) == self
        case .comprehensionClause: return parent.children.dropFirst(2).contains(self)
        case .booleanOperation: return parent.isTested
        default: return false
        }
    }
}
