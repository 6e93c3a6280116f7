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

    /// What is done with a function that is handed to a call, or put into what a library keeps: `router.add("/", show)`,
    /// `App(handlers={404: show})`, `app.overrides[connect] = fake`. Nil if nobody says.
    func frameworkUse(ofArgument function: Node) -> FrameworkUse? {
        if let place = placeOfLibrary(keeping: function) { return frameworkUse(of: place) }
        let argument = function.outermostDisplay
        let keyword = argument.parent?.kind == .keywordArgument ? argument.parent! : nil
        guard let call = argument.callWithArgument else { return nil }
        if argument == function { return frameworkUse(of: call) }
        // What a class takes by that name is spoken of as an attribute of it.
        return keyword.flatMap { keyword in
            frameworkUse(named: code.projectTypes.libraryNames(of: call).map { $0.appending(keyword.firstName) })
        }
    }

    /// `app.overrides`, of which a function is the key, or what is put there by a key.
    private func placeOfLibrary(keeping function: Node) -> Node? {
        guard let around = function.parent else { return nil }
        let place = around.kind == .assignment ? around.child(0) : around
        guard place.kind == .subscription, place.child(0).kind == .attribute, place.child(0) != function else {
            return nil
        }
        return around.kind == .assignment && Array(around.children).count > 2 ? nil : place.child(0)
    }

    /// The first of the names under which it may be known: a class's own come before those above it.
    private func frameworkUse(of expression: Node) -> FrameworkUse? {
        frameworkUse(named: code.projectTypes.libraryNames(of: expression))
    }

    private func frameworkUse(named names: [QualifiedName]) -> FrameworkUse? {
        for name in names {
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

extension Node {
    /// The list, tuple or dictionary in which it is written out, or itself.
    fileprivate var outermostDisplay: Node {
        var node = self
        while let around = node.parent {
            let isValue = around.kind == .dictionaryItem && around.child(1) == node
            guard isValue || [.list, .tuple, .dictionary].contains(around.kind) else { return node }
            node = around
        }
        return node
    }
}
