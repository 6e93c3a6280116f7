/// A stub.
package final class CallGraph {
    /// A stub.
    package init(_ files: any ProjectFiles, declarations: TypeDeclarations) {}
    /// A stub.
    package struct Member {
        package let definition: Definition
        package let file: ProjectFile
    }
    /// A stub.
    package struct Family {
        package var members: [Member] = []
        package var foreignBases: [QualifiedName] = []
        package var unknownBase: String?
    }
    package func uses(of function: Definition, in file: ProjectFile) -> [FunctionUse] { [] }
    package func family(of function: Definition, in file: ProjectFile) -> Family { Family() }
    package func functions(named name: String) -> [Member] { [] }
    package func projectMethods(named name: String) -> [Member] { [] }
    package func isForeignMethod(_ name: String) -> Bool { true }
}
