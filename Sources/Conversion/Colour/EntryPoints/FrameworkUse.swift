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
        /// What a person is told if it is a coroutine function, and what there is to look at first.
        let remarks: CodeChange
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
                return FrameworkUse(treatment: treatment, name: name, remarks: remarks(on: name))
            }
        }
        return nil
    }

    /// What is said where a library gets a coroutine function.
    func remarks(on name: QualifiedName) -> CodeChange {
        CodeChange(
            notes: facts.frameworks.note(on: name).map { [$0] } ?? [],
            reviews: facts.frameworks.review(on: name).map { [$0] } ?? [])
    }
}
