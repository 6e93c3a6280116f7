internal import PythonNames
package import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// One step of a promotion by itself, whoever calls the function and whatever it calls: what tests look at.
package enum ColourStep {
    /// The function turns. With a product it has to give that; nil: what it gives is found out.
    case turning(giving: String?)
    /// The function stays a `def`, and hands on what another one gives.
    case handingOn(String)
    /// What its parameters' annotations say of functions changes: these turn, and give that.
    case annotations(String)
    /// It is taken apart as a decorator, `@f` or `@f()`.
    case decorating(hasArguments: Bool)

    /// What came of it, in words, and the file then; nil where it is refused.
    package typealias Outcome = (words: String, text: [UInt8]?)

    /// Does it to a function.
    ///
    /// - Parameters:
    ///   - path: its name behind those of what it stands in: `Pool.__enter__`. Of several the last, or with the line behind
    ///     it, `rows@3`, the one there.
    ///   - turned: expressions of the file that turn, as they are spelled.
    package func outcome(
        for path: String, in tree: SyntaxTree, besides turned: [String] = [], as role: ProjectRole,
        by converter: Converter
    ) -> Outcome {
        let context = FileContext(tree, as: role, by: converter)
        let parts = path.split(separator: "@")
        let found = tree.nodes(of: .functionDefinition).last { function in
            (parts.count == 1 || Int(parts[1]) == context.line(of: function))
                && Definition(names: context.names, node: function).pathWords.joined(separator: ".") == parts[0]
        }
        guard let function = found else { return ("there is no '\(path)'", nil) }
        do throws(Refusal) {
            return try step(function, context, turned)
        } catch {
            return ("refused on line \(context.line(of: error.place ?? function)): \(error.reason)", nil)
        }
    }

    private func step(_ function: Node, _ context: FileContext, _ turned: [String]) throws(Refusal) -> Outcome {
        let definitions = DefinitionTurning(context: context)
        let turning: Turning
        switch self {
        case .turning(let product):
            turning = try definitions.turning(of: function, giving: product.flatMap(Product.init))
        case .handingOn(let product):
            turning = try definitions.handingOn(Product(rawValue: product)!, by: function)
        case .annotations(let product):
            var change = CodeChange()
            for parameter in function.child(1).children where parameter.kind == .parameter {
                let annotations = AnnotationTurning(context: context)
                change.add(try annotations.called(parameter.child(0), giving: Product(rawValue: product)!))
            }
            return ("changes annotations", text(change, context))
        case .decorating(let hasArguments):
            let decorator = try definitions.decorator(function, hasArguments: hasArguments)
            guard let wrapper = decorator.wrapper else { return ("gives back what it decorates", nil) }
            let calls = decorator.calls.map { "\(context.line(of: $0))" }.joined(separator: ", ")
            let manner = decorator.handsOn ? "returns what it calls" : "calls it"
            return (
                "'\(wrapper.definedName)' \(manner) on line \(calls)",
                text(try decorator.annotations(in: context), context)
            )
        }
        let nodes = Set(context.tree.root.subtree.filter { turned.contains($0.text) })
        let change = try turning.change(where: nodes)
        var words = "'\(turning.subject.definedName)' \(turning.summary)"
        for partner in turning.partners { words += "; \(partner.reason)" }
        if !turning.mayAwait { words += "; awaits nothing" }
        for own in turning.projectDecorators { words += "; '@\(own.text)' is the project's" }
        for note in change.notes { words += "\nnote: \(note)" }
        for review in change.reviews { words += "\nreview: \(review)" }
        return (words, text(change, context))
    }

    private func text(_ change: CodeChange, _ context: FileContext) -> [UInt8]? {
        guard let code = Fix.merging(change.edits) else { return nil }
        let imports = context.upkeep.edits(
            adding: change.addedModules, members: change.addedMembers, variables: [:],
            toFit: code.applied(to: context.tree.source.text))
        return Fix.merging(code.edits + imports)?.applied(to: context.tree.source.text)
    }
}
