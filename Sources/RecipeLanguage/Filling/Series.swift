package import PythonSyntax

/// What makes the elements of an unpacked argument, one in each turn: `*[f(x) for x in xs]`, or what is as good as that.
///
/// Whoever makes one knows what the names in it mean; here it is only known how it is written.
package struct Series: Sendable {
    /// `for x in xs if x`
    package struct Clause: Sendable {
        /// As it stands in a comprehension.
        let written: [Element]
        /// What a statement has of it.
        let target: [Element]
        let iterable: [Element]
        let conditions: [Node]

        /// From its parts.
        package init(written: [Element], target: [Element], iterable: [Element], conditions: [Node] = []) {
            self.written = written
            self.target = target
            self.iterable = iterable
            self.conditions = conditions
        }
    }

    /// One of the elements: `f(x)`.
    let element: [Element]
    /// How tightly that holds together.
    let strength: BindingStrength
    let clauses: [Clause]
    /// What is evaluated first, and once: where this is kept, all of it is.
    package let source: Node
    /// Whether its variables may be those of the function that it stands in.
    let mayBeStatement: Bool

    /// From its parts.
    package init(
        element: [Element], strength: BindingStrength, clauses: [Clause], source: Node, mayBeStatement: Bool
    ) {
        self.element = element
        self.strength = strength
        self.clauses = clauses
        self.source = source
        self.mayBeStatement = mayBeStatement
    }
}
