import Conversion
import Project
import PythonSyntax
import SegueCLI
import Testing
import TestSupport

/// Changes to choose from, over all golden cases: each alone, all together, and some of them.
struct ProposalTests {
    @Test(arguments: RecipeCase.all) func recipes(example: RecipeCase) throws {
        // By itself: in the checkout all cases would be files of one project.
        let folder = TemporaryFolder()
        folder.write(Golden.read("\(example.folder)/before.py"), to: Array("before.py".utf8))
        let file = "\(folder.path)/before.py"
        let using = example.libraries.flatMap { ["--using", $0] }
        let proposal = try ProposalTrial(
            ["--review", "--promote", "never", "--recipe", example.recipe] + using + [file])
        let after = Golden.read("\(example.folder)/after.py")
        check(
            proposal, gives: after.isEmpty || after == Golden.read("\(example.folder)/before.py") ? [:] : [file: after])
    }

    /// Those whose settings are not in the working folder of whoever runs the tests: `SeriesTests` has all.
    @Test(arguments: ProjectCase.all.filter(\.isWithoutSettings)) func projects(project: ProjectCase) throws {
        let folder = TemporaryFolder()
        for (file, bytes) in project.before { folder.write(bytes, to: Array(file.utf8)) }
        let words = Shell.run("printf '%s\\n' \(project.options)").output.split(separator: 0x0A)
        let proposal = try ProposalTrial(words.map { String(decoding: $0, as: UTF8.self) } + [folder.path])
        let after = project.after.map { ("\(folder.path)/\($0.key)", $0.value) }
        check(proposal, gives: Dictionary(uniqueKeysWithValues: after))
    }

    /// - Parameter after: what becomes of the files that change, if all is made.
    private func check(_ proposal: ProposalTrial, gives after: [String: [UInt8]]) {
        let all = Set(proposal.changes.indices)
        let files = proposal.files(making: all).map { (String(decoding: $0.path, as: UTF8.self), $0.new) }
        #expect(Dictionary(uniqueKeysWithValues: files) == after, "all changes make something else than 'segue fix'")
        #expect(Set(proposal.changes.map(\.fingerprint)).count == all.count, "fingerprints repeat")
        var random = SeededGenerator(seed: 7)
        let some = all.count < 3 ? [] : (0..<4).map { _ in all.filter { _ in Bool.random(using: &random) } }
        for chosen in [all] + all.map({ [$0] }) + some {
            #expect(proposal.oddities(making: chosen) == [], "of \(chosen.sorted())")
            for file in proposal.files(making: chosen) {
                #expect(onDeepStack { ParsedFile(file.new) }.errors == [], "of \(chosen.sorted())")
            }
        }
    }
}

extension ProjectCase {
    /// Whether nothing is asked of the folder in which the command runs.
    fileprivate var isWithoutSettings: Bool {
        paths.isEmpty && !options.contains("--fence")
            && before.keys.allSatisfy { $0.hasSuffix(".py") || $0.hasSuffix(".pyi") }
    }
}
