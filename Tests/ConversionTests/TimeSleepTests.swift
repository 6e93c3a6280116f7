import Testing
import TestSupport

/// `time-sleep` where a golden folder would be too much: one line in a coroutine.
struct TimeSleepTests {
    /// An expression, and what it becomes: parentheses only where something binds tighter than `await`.
    @Test(arguments: [
        ("time.sleep(x) ** 2", "await asyncio.sleep(x) ** 2"),
        ("2 ** time.sleep(x)", "2 ** await asyncio.sleep(x)"),
        ("-time.sleep(x)", "-await asyncio.sleep(x)"),
        ("not time.sleep(x)", "not await asyncio.sleep(x)"),
        ("time.sleep(x).y", "(await asyncio.sleep(x)).y"),
        ("time.sleep(x)[0]", "(await asyncio.sleep(x))[0]"),
        ("time.sleep(x)()", "(await asyncio.sleep(x))()"),
        ("(time.sleep(x)).y", "(await asyncio.sleep(x)).y"),
        ("(time.sleep)(x)", "await (asyncio.sleep)(x)"),
        ("[*time.sleep(x)]", "[*await asyncio.sleep(x)]"),
        ("{**time.sleep(x)}", "{**await asyncio.sleep(x)}"),
        ("y if time.sleep(x)else z", "y if await asyncio.sleep(x)else z"),
        ("(yield time.sleep(x))", "(yield await asyncio.sleep(x))"),
        ("y[time.sleep(x):]", "y[await asyncio.sleep(x):]"),
        ("time.sleep(time.sleep(x))", "await asyncio.sleep(await asyncio.sleep(x))"),
        ("time.sleep(  # why\n        x,\n    )", "await asyncio.sleep(  # why\n        x,\n    )"),
        ("time \\\n    .sleep(x)", "await asyncio \\\n    .sleep(x)"),
    ])
    func becomes(expression: String, expected: String) {
        checkRecipe("time-sleep", before: program(expression, "time"), after: program(expected, "asyncio"))
    }

    @Test(arguments: [
        ("lambda: time.sleep(x)", "5:13: in a lambda"),
        ("(time.sleep(x) for y in z)", "5:6: in a generator expression"),
        ("y(time.sleep)", "5:7: passed as a value"),
        ("time.sleep()", "5:5: takes exactly one argument"),
        ("time.sleep(*x)", "5:5: its arguments are unpacked"),
        ("f'{time.sleep(x)=}'", "5:8: prints its own source"),
        ("await time.sleep(x)", "5:11: already awaited"),
    ])
    func refuses(expression: String, reason: String) {
        checkRecipe("time-sleep", refused: program(expression, "time"), because: [reason])
    }

    @Test(arguments: [
        "x.time.sleep(1)", "time.sleeper(1)", "'time.sleep(1)'", "[time.sleep(1) for time in x]", "x(time)",
    ])
    func leavesAlone(expression: String) {
        checkRecipe("time-sleep", unchanged: program(expression, "time"))
    }

    private func program(_ expression: String, _ module: String) -> String {
        "import \(module)\n\n\nasync def f(x, y, z):\n    \(expression)\n"
    }
}
