import RecipeLanguage
import Testing
import TestSupport

/// `golden/recipes`: what each recipe makes of a file, and what it says of every place.
struct GoldenRecipeTests {
    @Test(arguments: RecipeCase.all) func converts(example: RecipeCase) throws {
        let before = Golden.read("\(example.folder)/before.py")
        let converted = try #require(
            ConvertedFile.checked(
                before, by: example.recipe, using: example.libraries.compactMap { LibraryRequirement($0) }))
        let after = "\(example.folder)/after.py"
        if converted.isChanged || !Golden.read(after).isEmpty { Golden.expect(converted.result, in: after) }
    }

    /// By the program itself: its lines are what people read.
    @Test(arguments: RecipeCase.all) func reports(example: RecipeCase) {
        let using = example.libraries.map { " --using \(Shell.quoted($0))" }.joined()
        let options = "--promote never --recipe \(example.recipe)\(using)"
        let command = "\(Shell.quoted(Checkout.segue)) check \(options) before.py"
        // By itself: in the checkout all cases would be files of one project.
        let folder = TemporaryFolder()
        folder.write(Golden.read("\(example.folder)/before.py"), to: Array("before.py".utf8))
        let outcome = Shell.run(command, in: folder.path)
        let isIdle = outcome.output.isEmpty
        #expect(String(decoding: outcome.errors, as: UTF8.self) == (isIdle ? "nothing to convert\n" : ""))
        #expect(outcome.status == (isIdle ? 0 : 1))
        let lines = outcome.output.split(separator: 0x0A).flatMap { $0.dropFirst("before.py:".utf8.count) + [0x0A] }
        Golden.expect(lines, in: "\(example.folder)/report.txt")
    }
}
