import Testing
import TestSupport

/// Definitions that turn async, one by one: the rows of `golden/colour/definitions`.
struct TurningTests {
    private static let folder = "colour/definitions"
    private static let topics = Golden.names(in: folder, ending: ".txt")

    private static func rows(of topic: String) -> [TurningRow] {
        TurningRow.rows(of: String(decoding: Golden.read("\(folder)/\(topic).txt"), as: UTF8.self))
    }

    @Test(arguments: topics) func definitionsBecomeThat(topic: String) {
        let text = Self.rows(of: topic).map(\.rendered).joined(separator: "\n\(TurningRow.line)\n\n")
        Golden.expect(Array(text.utf8), in: "\(Self.folder)/\(topic).txt")
    }

    /// Python reads what comes of them wherever it reads the programs themselves.
    @Test(arguments: Interpreter.all) func pythonTakesThem(interpreter: Interpreter) {
        let folder = TemporaryFolder()
        for (number, row) in Self.topics.flatMap(Self.rows).enumerated() {
            folder.write(row.program, to: "\(number).py")
            for (index, result) in row.results.enumerated() {
                folder.write(String(decoding: result, as: UTF8.self), to: "\(number)-\(index).py")
            }
        }
        let script = """
            import glob, sys
            def takes(path):
                try:
                    compile(open(path, "rb").read(), path, "exec")
                    return True
                except SyntaxError as error:
                    return False
            for program in glob.glob("[0-9]*.py"):
                number = program[:-3]
                if "-" not in number and takes(program):
                    for result in glob.glob(number + "-*.py"):
                        if not takes(result): print(open(result).read())
            """
        let outcome = Shell.run(
            "\(Shell.quoted(interpreter.command)) -W ignore -c \(Shell.quoted(script))", in: folder.path)
        #expect(outcome.status == 0 && outcome.output.isEmpty, "\(String(decoding: outcome.output, as: UTF8.self))")
    }
}
