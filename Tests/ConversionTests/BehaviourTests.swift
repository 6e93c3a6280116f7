import Glibc
import Testing
import TestSupport

/// Real Python runs the golden cases before and after: both must do the same (`Tests/Oracle/behaviour.py` says how).
///
/// Each runs under the oldest Python, the newest one, the tests' own and another in turn; under all of them where the
/// environment has `SEGUE_FULL`, which takes twice as long.
@Suite(.serialized) struct BehaviourTests {
    private static let cases = RecipeCase.all.map(\.folder) + ProjectCase.all.map(\.folder)
    private static let runsAll = unsafe getenv("SEGUE_FULL") != nil

    @Test(arguments: Interpreter.all) func casesDoTheSame(python: Interpreter) {
        let cases = Self.cases.enumerated().filter { Self.runsAll || python.runsCase($0.offset) }.map(\.element)
        let folders = cases.map { Shell.quoted("golden/\($0)") }.joined(separator: " ")
        let packages = python.command == Pythons.environment ? "--has-packages" : ""
        let command =
            "python3 Tests/Oracle/behaviour.py --python \(Shell.quoted(python.command)) \(packages) \(folders)"
        let outcome = Shell.run(command)
        let text = String(decoding: outcome.output + outcome.errors, as: UTF8.self)
        #expect(outcome.status == 0, "\(text)")
        print("\(python): \(text.split(separator: "\n").last ?? "")")
    }
}

extension Interpreter {
    fileprivate func runsCase(_ number: Int) -> Bool {
        let all = Interpreter.all.map(\.minorVersion)
        return [all.first, all.last, all[number % all.count]].contains(minorVersion) || command == Pythons.environment
    }
}
