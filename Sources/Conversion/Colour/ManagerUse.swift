internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// What enters an async context manager where a context manager was entered.
extension CallRewriting {
    func entering(_ manager: Node) throws(Refusal) -> ProductUse {
        throw Refusal(reason: "it is not entered by a 'with'", place: manager)
    }
}
