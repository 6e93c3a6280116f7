/// `started = set()` at the top level of a recipe: where new code uses it, the user's module gets it too, once.
package struct ModuleVariable: Sendable {
    /// As the recipe has it.
    package let name: String
    /// As the recipe has it: made of literals and of calls of builtins.
    package let value: Pattern
    /// The value's source.
    package let text: String

    /// The builtins that the value names.
    package var builtins: [String] { value.imported.keys.sorted() }
}
