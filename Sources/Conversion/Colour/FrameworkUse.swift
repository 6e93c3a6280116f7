internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// What libraries do with the functions of a file, by the types of its values: `@app.get("/")` is what `app` is made of.
extension FileContext {
    /// What is done with a function, and by whom.
    struct FrameworkUse {
        let treatment: Treatment
        /// The decorator, function or method, as the pages about libraries call it.
        let name: QualifiedName
    }

    /// What a decorator does with the function below it; nil if nobody says.
    ///
    /// - Parameter decorator: the expression behind the `@`.
    func frameworkUse(ofDecorator decorator: Node) -> FrameworkUse? { frameworkUse(of: decorator) }

    /// What is done with a function that is handed to a call: `router.add("/", show)`. Nil if nobody says.
    func frameworkUse(ofArgument function: Node) -> FrameworkUse? {
        let argument = function.parent?.kind == .keywordArgument ? function.parent! : function
        guard let arguments = argument.parent, arguments.kind == .arguments, let call = arguments.parent,
            call.kind == .call
        else { return nil }
        return frameworkUse(of: call)
    }

    /// The first of the names under which it may be known: a class's own come before those above it.
    private func frameworkUse(of expression: Node) -> FrameworkUse? {
        for name in code.projectTypes.libraryNames(of: expression) {
            if let treatment = facts.frameworks.treatment(of: name) {
                return FrameworkUse(treatment: treatment, name: name)
            }
        }
        return nil
    }
}

extension FileContext {
    /// Who calls a function from outside of the project and never awaits it, if somebody does: `'@cli.command' calls it`.
    func plainCaller(of function: Node) -> String? {
        guard let decorated = function.parent, decorated.kind == .decorated else { return nil }
        let plain = decorated.children.dropLast().map { $0.child(0) }.first {
            frameworkUse(ofDecorator: $0)?.treatment == .callsPlainly
        }
        return plain.map { "'@\(($0.kind == .call ? $0.child(0) : $0).text)' calls it from outside" }
    }
}
