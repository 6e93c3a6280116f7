internal import PythonNames
internal import PythonSyntax

/// `@replaces(old)` over a function, and the functions of adapters.
extension RecipeParser {
    mutating func readReplacement(_ definition: Node, _ targets: [Target], _ decorators: ArraySlice<Node>) {
        let made = replacement(definition, below(decorators))
        for target in targets {
            let replacement = made(target.name)
            checkReached(replacement, at: target.node)
            checkEnds(replacement)
            add(.replacement(replacement), at: definition)
        }
    }

    /// What a function makes of whatever it stands for.
    mutating func replacement(
        _ definition: Node, _ below: Below, isMember: Bool = false
    ) -> (QualifiedName) -> Replacement {
        let function = function(definition)
        let parameters = callParameters(of: function)
        let result = function.annotation.isEmpty ? nil : type(statedBy: function.annotation)
        if below.isProperty, !parameters.signature.isEmpty {
            fault(definition.child(1), "an attribute gets no arguments: a property has no parameters but 'self'")
        }
        if !parameters.assigned.isEmpty, parameters.hasReceiver != isMember {
            fault(definition.child(1), "what is assigned is known in an adapter, and where its value is made")
        }
        var rules = CodeRules(form: .value, hasOriginal: true)
        rules.ending = ending(of: function, result, isMember: isMember)
        let after = afterSide(of: function, parameters, rules).importing(namesOfDefaults(parameters.signature))
        let kind: Replacement.Kind = below.isProperty ? .attribute : parameters.hasReceiver ? .method : .function
        return { target in
            Replacement(
                target: target, kind: kind, signature: parameters.signature, hasReceiver: parameters.hasReceiver,
                assigned: parameters.assigned, after: after, result: result, raised: below.raised)
        }
    }

    /// Whether new code must give a value: of a member nothing at all may remain, and what gives None, or assigns, is
    /// a statement.
    private func ending(of function: FunctionForm, _ result: ValueType?, isMember: Bool) -> CodeRules.Ending {
        if result == ValueType.none { return .anyStatement }
        guard isMember else { return .value }
        return SpecialMethod(rawValue: function.name)?.isStatement ?? false ? .anyStatement : .valueOrNothing
    }

    /// What defaults import: they become part of the new code.
    func namesOfDefaults(_ signature: Signature) -> [String: QualifiedName] {
        var found: [String: QualifiedName] = [:]
        for parameter in signature.parameters {
            guard case .standard(let value) = parameter.absence else { continue }
            for node in value.subtree where node.kind == .name {
                if let name = qualifiedName(of: node), !name.text.hasPrefix("builtins.") { found[node.text] = name }
            }
        }
        return found
    }

    // MARK: Rules that never end, or never begin

    private mutating func checkReached(_ replacement: Replacement, at place: Node) {
        let isHidden = rules.contains { rule in
            guard case .replacement(let earlier) = rule, earlier.target == replacement.target else { return false }
            return earlier.after.isUndecided && earlier.fitsAllOf(replacement)
        }
        if isHidden { fault(place, "'\(replacement.target)' is replaced above already: this is never reached") }
    }

    /// New code that uses the old name would be replaced again, and so on.
    private mutating func checkEnds(_ replacement: Replacement) {
        for node in replacement.after.allCode.flatMap(\.subtree) where isUse(node, of: replacement) {
            fault(
                node,
                "'\(replacement.target)' would be replaced again and again: for the old one itself, call 'original'")
        }
    }

    private func isUse(_ node: Node, of replacement: Replacement) -> Bool {
        guard replacement.kind != .attribute else { return isOld(node, replacement) }
        guard node.kind == .call, isOld(node.child(0), replacement) else { return false }
        if case .success = replacement.signature.bind(node.child(1)) { return true }
        return false
    }

    private func isOld(_ node: Node, _ replacement: Replacement) -> Bool {
        guard replacement.hasReceiver else { return qualifiedName(of: node) == replacement.target }
        return node.kind == .attribute && node.child(0).text == "self"
            && tree.spelling(node.endToken - 1).elementsEqual(replacement.target.lastWord.utf8)
    }
}

extension Signature {
    fileprivate var isEmpty: Bool { parameters.isEmpty && rest == nil && options == nil }
}

extension Replacement {
    /// Whether both are about the same calls.
    fileprivate func fitsAllOf(_ other: Replacement) -> Bool {
        hasReceiver == other.hasReceiver && kind == other.kind && signature.summary == other.signature.summary
            && signature.parameters.map(\.metavariable.kind) == other.signature.parameters.map(\.metavariable.kind)
    }
}

extension AfterSide {
    /// Whether it does one thing, whatever it finds.
    fileprivate var isUndecided: Bool { !steps.contains { if case .decision = $0 { true } else { false } } }

    func importing(_ names: [String: QualifiedName]) -> AfterSide {
        var words = words
        words.imported.merge(names) { first, _ in first }
        return AfterSide(steps: steps, form: form, words: words, isAsync: isAsync)
    }
}
