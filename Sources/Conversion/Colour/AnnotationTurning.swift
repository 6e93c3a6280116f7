internal import PythonNames
internal import PythonSyntax

/// What annotations say once functions have turned.
struct AnnotationTurning {
    let context: FileContext

    /// `Callable[[str], Awaitable[int]]` of `Callable[[str], int]`: a function is stored where the annotation stands, and turns.
    ///
    /// - Returns: nothing to change where the annotation does not say what calling it gives.
    func awaitable(_ annotation: Node) throws(Refusal) -> CodeChange { CodeChange() }
}
