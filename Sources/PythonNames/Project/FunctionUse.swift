package import PythonSyntax

/// A place of a project where a function is used, or may be.
package struct FunctionUse: Sendable {
    /// The name, attribute, string, or expression.
    package let node: Node
    /// Where it stands.
    package let file: ProjectFile
    /// What is done with the function there.
    package let role: Role
    /// Why it may be another function that is meant; nil where it is known to be this one.
    package let doubt: String?
    /// What else it may be there that is no function of the project; nil where there is nothing.
    package let rival: String?
    /// Whether the function is known to come there, whatever else may.
    package let isMeant: Bool
    /// Whether more may come there than anybody follows.
    package var isVague = false
    /// The other functions of the project that may be meant there.
    package let alternatives: [CallGraph.Member]

    /// What can be done with a function.
    package enum Role: Sendable, Hashable {
        /// It is called: the call.
        case call(Node)
        /// Python calls it for an expression, as `with`, `for` and operators do: the expression whose value has the method.
        case implicit(Node)
        /// It decorates a definition, by itself or with arguments.
        case decorator(of: Node)
        /// It is handed on: stored, passed, returned, compared.
        case value
        /// It is handed over to the project's own function: the parameter that gets it, whose uses are among the others. Or a
        /// function gives it back: that function.
        case parameter
        /// Something else is put in its place: it is assigned to, deleted or patched.
        case rebinding
        /// It is named by a string that somebody may look it up by.
        case string
    }

    /// From its parts.
    package init(
        node: Node, file: ProjectFile, role: Role, doubt: String? = nil, rival: String? = nil,
        isMeant: Bool = true, alternatives: [CallGraph.Member] = []
    ) {
        self.node = node
        self.file = file
        self.role = role
        self.doubt = doubt
        self.rival = rival
        self.isMeant = isMeant
        self.alternatives = alternatives
    }
}
