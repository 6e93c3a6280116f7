import Testing
import TestSupport

/// What git and patch make of the patches of every golden case (`Tests/Oracle/series.sh` says what is proved).
struct SeriesTests {
    @Test(arguments: ProjectCase.all) func projects(project: ProjectCase) {
        let folder = TemporaryFolder()
        for (file, bytes) in project.before { folder.write(bytes, to: Array(file.utf8)) }
        check(folder, "\(project.options) \(project.paths.isEmpty ? "." : project.paths)")
    }

    /// All cases of a recipe in one folder: a series of many patches.
    @Test(arguments: Golden.folders(in: "recipes")) func recipes(recipe: String) {
        let folder = TemporaryFolder()
        for example in RecipeCase.all where example.recipe == recipe && example.libraries.isEmpty {
            let name = example.name.map { $0.isLetter || $0.isNumber ? $0 : "_" }
            folder.write(Golden.read("\(example.folder)/before.py"), to: Array("\(String(name)).py".utf8))
        }
        check(folder, "--review --promote never --recipe \(recipe) .")
    }

    private func check(_ folder: TemporaryFolder, _ options: String) {
        let script = Shell.quoted("\(Checkout.root)/Tests/Oracle/series.sh")
        let outcome = Shell.run("sh \(script) \(Shell.quoted(Checkout.segue)) \(options)", in: folder.path)
        let lines = String(decoding: outcome.output + outcome.errors, as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 1 && lines[0].hasSuffix(" patches"), "\(lines.joined(separator: "\n"))")
    }
}
