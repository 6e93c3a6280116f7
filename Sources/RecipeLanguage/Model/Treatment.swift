package import PythonNames

/// What others do with a function that they are given: whether they wait for what it gives.
package enum Treatment: Hashable, Sendable {
    /// `takes_coroutines`: they take a coroutine function as they take any other.
    case takesCoroutines
    /// `calls_plainly`: they call it from outside, where no loop runs, and want its value: what it does may run in a loop of its
    /// own.
    case callsPlainly
    /// `forbids_coroutines`: they need a plain function, and why.
    case forbids(String)
    /// `keeps_colour`: they do not care.
    case keepsColour
    /// `async_counterparts`: something else takes coroutines in their place.
    case counterpart(QualifiedName)
}
