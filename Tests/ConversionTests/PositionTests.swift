import Testing
import TestSupport

/// What becomes of every position in which a function that turns may be called.
@Suite(.serialized) struct PositionTests {
    @Test(arguments: Golden.names(in: folder, ending: ".txt")) func rowsAreRight(name: String) throws {
        let text = String(decoding: Golden.read("\(folder)/\(name).txt"), as: UTF8.self)
        let rows = try PositionRow.rows(of: text).map { try $0.rendered() }
        Golden.expect(Array(rows.joined().utf8), in: "\(folder)/\(name).txt")
    }

    /// Every result compiles and does what the code before did (`Tests/Oracle/positions.py` says how).
    @Test(arguments: Interpreter.all) func rowsDoTheSame(python: Interpreter) {
        let command = "\(Shell.quoted(python.command)) -X dev -W error Tests/Oracle/positions.py golden/\(folder)/*.txt"
        let outcome = Shell.run(command)
        let text = String(decoding: outcome.output + outcome.errors, as: UTF8.self)
        #expect(outcome.status == 0, "\(text)")
        print("\(python): \(text.split(separator: "\n").last ?? "")")
    }
}

private let folder = "colour/positions"
