internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// What goes through an async iterator where an iterator was gone through.
extension CallRewriting {
    /// - Parameter iterator: an expression that gives an async iterator now, or a generator expression that waits.
    func consuming(_ iterator: Node) throws(Refusal) -> ProductUse {
        throw Refusal(reason: "it is not gone through by a loop", place: iterator)
    }
}
