/// What is known of a value.
package indirect enum ValueType: Hashable, Sendable {
    /// Of a class, with type arguments: `builtins.list[T]`, `web.Response`.
    case instance(QualifiedName, [ValueType])
    /// The class itself.
    case classObject(QualifiedName)
    /// A function or method object.
    case function(QualifiedName)
    /// A module.
    case module(QualifiedName)
    /// What calling an `async def` gives; awaiting it gives the value, once.
    case coroutine(ValueType)
    /// None.
    case none
    /// One of several: no duplicates, never nested.
    case union([ValueType])
    /// Nothing is known.
    case unknown
}
