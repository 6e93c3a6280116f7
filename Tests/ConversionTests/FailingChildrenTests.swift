import Testing
import TestSupport

/// Each child of each rewritten gather fails once: `Tests/Oracle/failing_children.py` says what must become of it.
@Suite(.serialized) struct FailingChildrenTests {
    @Test(arguments: pythons) func childrenFailInGroups(python: Interpreter) {
        let cases = RecipeCase.all.filter { $0.recipe == "gather-to-taskgroup" }
        let outcome = failChildren(of: cases.map { "golden/\($0.folder)" }, with: python)
        #expect(outcome.status == 0, "\(outcome.text)")
        print("\(python): \(outcome.text.split(separator: "\n").last ?? "")")
    }

    @Test(arguments: WrongRewrite.all) func wrongRewritesAreNoticed(wrong: WrongRewrite) throws {
        let python = try #require(pythons.last)
        let folder = TemporaryFolder()
        folder.write(program(with: "    a, b = await asyncio.gather(fetch(1), fetch(2))\n"), to: "before.py")
        folder.write(program(with: wrong.statements), to: "after.py")
        folder.write("3.11\n", to: "run")
        let outcome = failChildren(of: [folder.path], with: python)
        #expect(outcome.status == 1)
        #expect(outcome.text.contains("  \(wrong.complaint)\n"), "\(outcome.text)")
    }
}

/// What stands in the place of a gather, and is none of what it should be.
struct WrongRewrite: CustomTestStringConvertible {
    let testDescription: String
    let statements: String
    let complaint: String

    static let all = [
        WrongRewrite(
            testDescription: "tasks without a group",
            statements: """
                    a_task, b_task = asyncio.create_task(fetch(1)), asyncio.create_task(fetch(2))
                    a, b = await a_task, await b_task

                """,
            complaint: "before hands over 2 children, after 0"
        ),
        WrongRewrite(
            testDescription: "a failure that is swallowed",
            statements: """
                    try:
                        async with asyncio.TaskGroup() as tg:
                            a, b = tg.create_task(fetch(1)), tg.create_task(fetch(2))
                    except* Exception:
                        pass

                """,
            complaint: "child 1: ended with Marker, ends with no exception"
        ),
        WrongRewrite(
            testDescription: "a failure with another",
            statements: """
                    async with asyncio.TaskGroup() as tg:
                        a_task, b_task = tg.create_task(fetch(1)), tg.create_task(fetch(2))
                        try:
                            a, b = await a_task, await b_task
                        except asyncio.CancelledError:
                            raise ValueError

                """,
            complaint: "child 2: ended with Marker, ends with group of Marker and ValueError"
        ),
        WrongRewrite(
            testDescription: "one after the other",
            statements: """
                    async with asyncio.TaskGroup() as tg:
                        a_task = tg.create_task(fetch(1))
                    async with asyncio.TaskGroup() as tg:
                        b_task = tg.create_task(fetch(2))
                    a, b = a_task.result(), b_task.result()

                """,
            complaint: #"child 2: until the failure was printed 'start\nin 1\n', is printed 'start\nin 1\nout 1\n'"#
        ),
        WrongRewrite(
            testDescription: "the other order",
            statements: """
                    async with asyncio.TaskGroup() as tg:
                        b_task = tg.create_task(fetch(2))
                        a_task = tg.create_task(fetch(1))
                    a, b = a_task.result(), b_task.result()

                """,
            complaint: #"child 2: until the failure was printed 'start\nin 1\n', is printed 'start\nin 2\n'"#
        ),
        WrongRewrite(
            testDescription: "later statements in the block",
            statements: """
                    async with asyncio.TaskGroup() as tg:
                        a, b = tg.create_task(fetch(1)), tg.create_task(fetch(2))
                        print("end")

                """,
            complaint: #"child 1: until the failure was printed 'start\n', is printed 'start\nend\n'"#
        ),
    ]
}

/// Those that have what the rewritten programs need.
private let pythons = Interpreter.all.filter { $0.minorVersion >= 11 }

private func failChildren(of cases: [String], with python: Interpreter) -> (status: Int32, text: String) {
    let folders = cases.map(Shell.quoted).joined(separator: " ")
    let command = "python3 Tests/Oracle/failing_children.py --python \(Shell.quoted(python.command)) \(folders)"
    let outcome = Shell.run(command)
    return (outcome.status, String(decoding: outcome.output + outcome.errors, as: UTF8.self))
}

private func program(with statements: String) -> String {
    """
    import asyncio


    async def fetch(n):
        print("in", n)
        await asyncio.sleep(0.01)
        print("out", n)
        return n


    async def main():
        print("start")
    \(statements)    print("end")


    asyncio.run(main())

    """
}
