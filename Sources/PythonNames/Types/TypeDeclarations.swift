/// What libraries' names are, as far as stubs in recipes declare it.
package struct TypeDeclarations: Sendable {
    /// A function or method.
    package struct Callable: Sendable {
        /// In order, without `self`: a call may give them by position or by name.
        package var parameters: [String]
        /// What a call gives, before any `await`.
        package var result: ValueType

        package init(parameters: [String], result: ValueType) {
            self.parameters = parameters
            self.result = result
        }
    }

    /// A class.
    package struct Class: Sendable {
        /// As declared.
        package var bases: [QualifiedName] = []
        /// By name.
        package var methods: [String: Callable] = [:]
        /// By name.
        package var attributes: [String: ValueType] = [:]

        package init() {}
    }

    /// By qualified name.
    package var functions: [QualifiedName: Callable] = [:]
    /// By qualified name.
    package var classes: [QualifiedName: Class] = [:]

    package init() {}

    /// These and others; of two of one name the other's.
    package func merging(_ other: TypeDeclarations) -> TypeDeclarations {
        var merged = self
        merged.functions.merge(other.functions) { $1 }
        merged.classes.merge(other.classes) { $1 }
        return merged
    }
}
