internal import PythonNames
internal import PythonSyntax

/// Whether an `await` may stand at a place, and if not, why not.
///
/// Only syntax and scopes are asked here (language reference, sections 6.4 and 8.9): what is evaluated in a
/// coroutine, and is not handed on unevaluated or as text.
enum Surroundings {
    /// The reason against an `await` at an expression; nil where there is none.
    static func objection(to expression: Node, _ names: ModuleNames) -> String? {
        if expression.parent?.kind == .awaitExpression { return "already awaited" }
        let evaluation = names.evaluation(of: expression)
        if let reason = reasonOfPart(evaluation, names) { return reason }
        switch evaluation.frame.kind {
        case .asyncFunction: return nil
        case .module: return "at module level"
        case .class_: return "in a class body"
        case .lambda: return "in a lambda"
        case .generator: return "in a generator expression"
        case .typeParameters, .typeVariable, .typeAlias: return "in a type parameter scope"
        case .annotation: return "in an annotation"
        default: return "in a sync function: its callers would have to become async"
        }
    }

    /// The sync function in which an `await` would stand, if that is all that speaks against one.
    static func syncFunction(around expression: Node, _ names: ModuleNames) -> Node? {
        let evaluation = names.evaluation(of: expression)
        guard evaluation.frame.kind == .function, reasonOfPart(evaluation, names) == nil else { return nil }
        return evaluation.frame.node
    }

    /// Which part of a definition an expression belongs to; a comprehension runs in the midst of what is around it.
    private static func reasonOfPart(_ evaluation: Evaluation, _ names: ModuleNames) -> String? {
        for part in evaluation.parts {
            switch part {
            case .decorator: return "in a decorator"
            case .defaultValue: return "in a default argument"
            case .annotation: return "in an annotation"
            case .bases, .firstIterable: continue
            }
        }
        guard evaluation.scope.kind.runsInPlace else { return nil }
        return reasonOfPart(names.evaluation(of: evaluation.scope.node), names)
    }

    /// In a field `{x=}`, or in any field of a template string: there the source of the expression is part of the value.
    static func isQuoted(_ expression: Node, _ names: ModuleNames) -> Bool {
        let frame = names.evaluation(of: expression).frame.node
        return expression.ancestors.prefix { $0 != frame }.contains { field in
            guard field.kind == .replacementField else { return false }
            if field.parent?.kind == .templateString { return true }
            var token = field.child(0).endToken
            while field.tree.tokens.kind(token) == .rightParenthesis { token += 1 }
            return field.tree.tokens.kind(token) == .equal
        }
    }
}
