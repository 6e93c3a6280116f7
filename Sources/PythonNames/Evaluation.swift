package import PythonSyntax

/// When and where an expression is evaluated: the scope, and the parts of definitions that it belongs to there.
package struct Evaluation: Sendable {
    /// A part of a definition that is evaluated around it and not within, with the definition.
    package enum Part: Hashable, Sendable {
        case decorator(of: Node)
        case defaultValue(of: Node)
        /// Of a parameter, result or variable. Of a variable in a function nothing evaluates it.
        case annotation(of: Node)
        /// Bases and keywords of a class.
        case bases(of: Node)
        /// What a comprehension or generator goes through first.
        case firstIterable(of: Node)
    }

    /// The scope in which names are looked up.
    package let scope: Scope
    /// From the innermost outwards; empty for an expression of the scope's own statements.
    package let parts: [Part]

    /// What an `await` there would suspend, or where it would be an error: `scope.frame`.
    package var frame: Scope { scope.frame }

    /// Whether it runs when a coroutine runs, in its own body and not while something nested is defined:
    /// where `await` is legal and means the same as the call did.
    package var isInCoroutine: Bool { frame.kind == .asyncFunction && !parts.contains { $0.isAnnotation } }
}

extension Evaluation.Part {
    /// Whether it is an annotation, which may never be evaluated.
    package var isAnnotation: Bool { if case .annotation = self { true } else { false } }
}

extension ModuleNames {
    /// When and where an expression is evaluated.
    package func evaluation(of node: Node) -> Evaluation {
        let scope = scope(of: node)
        let end = scope.node.index
        var parts: [Evaluation.Part] = []
        var inner = node
        // Around the scope's own node nothing belongs to it any more; but an annotation's scope is the annotation.
        while inner.index > end || inner.index == end && scope.kind == .annotation, let outer = inner.parent {
            if let part = part(inner, of: outer) { parts.append(part) }
            inner = outer
        }
        return Evaluation(scope: scope, parts: parts)
    }

    private func part(_ inner: Node, of outer: Node) -> Evaluation.Part? {
        switch outer.kind {
        case .decorator: return .decorator(of: Array(outer.parent!.children).last!)
        case .parameter, .starParameter, .doubleStarParameter:
            guard scope(of: inner) != scope(of: outer) else { return nil }
            let definition = outer.parent!.parent!
            return inner == outer.child(0) ? .annotation(of: definition) : .defaultValue(of: definition)
        case .functionDefinition where inner == outer.child(2): return .annotation(of: outer)
        case .annotatedAssignment where inner == outer.child(1): return .annotation(of: outer)
        case .classDefinition where inner.kind == .arguments: return .bases(of: outer)
        case .comprehensionClause where scope(of: inner) != scope(of: outer): return .firstIterable(of: outer.parent!)
        default: return nil
        }
    }
}
