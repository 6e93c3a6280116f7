import Project

/// Does something with trees: the main thread's stack is too small for the deepest of them.
func onDeepThread<Result: Sendable>(_ work: @escaping @Sendable () -> Result) -> Result {
    var result: Result?
    Workers.inOrder([()], jobs: 1, scratch: {}, work: { _, _ in work() }, consume: { result = $1 })
    return result!
}
