import Testing
import TestSupport

/// Programs that talk to a web server, before and after their rewrite: both must print the same, ask the server for the
/// same, and leave nothing open (`Tests/Oracle/served.py` says how).
@Suite(.serialized) struct ServedProgramTests {
    @Test func programsAskForTheSame() {
        let outcome = serve(RecipeCase.all.map { "golden/\($0.folder)" })
        #expect(outcome.status == 0, "\(outcome.text)")
        print("served: \(outcome.text.split(separator: "\n").last ?? "")")
    }

    @Test(arguments: WrongProgram.all) func wrongProgramsAreNoticed(wrong: WrongProgram) {
        let folder = TemporaryFolder()
        folder.write(program(importing: "requests", statements: WrongProgram.before), to: "before.py")
        folder.write(program(importing: "aiohttp", statements: wrong.statements), to: "after.py")
        folder.write("", to: "served")
        let outcome = serve([folder.path])
        #expect(outcome.status == (wrong.complaint.isEmpty ? 0 : 1))
        #expect(outcome.text.contains(wrong.complaint), "\(outcome.text)")
    }
}

/// What stands in the place of a request, and is not quite that.
struct WrongProgram: CustomTestStringConvertible {
    let testDescription: String
    let statements: String
    let complaint: String

    static let before = """
            response = requests.post(f"{SERVER}/echo", json={"a": 1}, headers={"X-Key": "k"})
            print(response.status_code)

        """

    static let all = [
        WrongProgram(testDescription: "none", statements: asked(), complaint: ""),
        WrongProgram(
            testDescription: "other output",
            statements: asked(then: "print(response.ok)"),
            complaint: "+stdout: True\n"
        ),
        WrongProgram(
            testDescription: "another path",
            statements: asked("session.post(f\"{SERVER}/Echo\", json={\"a\": 1}, headers={\"X-Key\": \"k\"})"),
            complaint: "+received: POST /Echo\n"
        ),
        WrongProgram(
            testDescription: "another query",
            statements: asked("session.post(f\"{SERVER}/echo?b=2\", json={\"a\": 1}, headers={\"X-Key\": \"k\"})"),
            complaint: "+received:   query 'b': '2'\n"
        ),
        WrongProgram(
            testDescription: "another body",
            statements: asked("session.post(f\"{SERVER}/echo\", json={\"a\": 2}, headers={\"X-Key\": \"k\"})"),
            complaint: "+received:   body b'{\"a\": 2}'\n"
        ),
        WrongProgram(
            testDescription: "a header less",
            statements: asked("session.post(f\"{SERVER}/echo\", json={\"a\": 1})"),
            complaint: "-received:   X-Key: k\n"
        ),
        WrongProgram(
            testDescription: "a request more",
            statements: asked() + asked("session.get(f\"{SERVER}/status/200\")", then: "pass"),
            complaint: "+received: GET /status/200\n"
        ),
        WrongProgram(
            testDescription: "a session that stays open",
            statements: """
                    session = aiohttp.ClientSession()
                    async with session.post(f"{SERVER}/echo", json={"a": 1}, headers={"X-Key": "k"}) as response:
                        print(response.status)

                """,
            complaint: "ResourceWarning: Unclosed client session"
        ),
        WrongProgram(
            testDescription: "a coroutine that nobody awaits",
            statements: asked(then: "response.text()\n            print(response.status)"),
            complaint: "RuntimeWarning: coroutine 'ClientResponse.text' was never awaited"
        ),
        WrongProgram(
            testDescription: "an exception",
            statements: asked(then: "print(response.status)\n            raise ValueError"),
            complaint: "+exit code 1\n"
        ),
    ]

    /// A request in a session of its own.
    private static func asked(
        _ call: String = "session.post(f\"{SERVER}/echo\", json={\"a\": 1}, headers={\"X-Key\": \"k\"})",
        then statements: String = "print(response.status)"
    ) -> String {
        """
            async with aiohttp.ClientSession() as session:
                async with \(call) as response:
                    \(statements)

        """
    }
}

private func serve(_ cases: [String]) -> (status: Int32, text: String) {
    let folders = cases.map(Shell.quoted).joined(separator: " ")
    let outcome = Shell.run("\(Shell.quoted(Pythons.environment)) Tests/Oracle/served.py \(folders)")
    return (outcome.status, String(decoding: outcome.output + outcome.errors, as: UTF8.self))
}

private func program(importing library: String, statements: String) -> String {
    """
    import asyncio
    import os

    import \(library)

    SERVER = os.environ["SERVER"]


    async def main():
    \(statements)

    asyncio.run(main())

    """
}
