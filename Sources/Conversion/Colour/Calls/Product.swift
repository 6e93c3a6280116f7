/// What a function gives to those who call it, once it has turned async.
enum Product: String {
    /// Something to be awaited: the value of an `async def`.
    case coroutine
    /// Something to be gone through by `async for`: what an `async def` with `yield` gives, or an object with `__aiter__`.
    case iterator
    /// Something to be entered by `async with`.
    case manager
}
