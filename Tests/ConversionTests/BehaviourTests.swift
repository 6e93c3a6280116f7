import Testing
import TestSupport

/// Real Python runs the golden cases before and after: both must do the same (`Tests/Oracle/behaviour.py` says how).
@Suite(.serialized) struct BehaviourTests {
    private static let cases = RecipeCase.all.map(\.folder) + ProjectCase.all.map(\.folder)

    @Test(arguments: Interpreter.all) func casesDoTheSame(python: Interpreter) {
        let folders = Self.cases.map { Shell.quoted("golden/\($0)") }.joined(separator: " ")
        let packages = python.command == Pythons.environment ? "--has-packages" : ""
        let command =
            "python3 Tests/Oracle/behaviour.py --python \(Shell.quoted(python.command)) \(packages) \(folders)"
        let outcome = Shell.run(command)
        let text = String(decoding: outcome.output + outcome.errors, as: UTF8.self)
        #expect(outcome.status == 0, "\(text)")
        print("\(python): \(text.split(separator: "\n").last ?? "")")
    }
}
