import RecipeLanguage
import Testing
import TestSupport

/// Libraries that Segue has never heard of. A folder of `golden/libraries` has one, its asynchronous sibling, the recipe
/// from one to the other, and a program that does everything with it; of `harbor`, everything
/// about where values are made and how long they are used; of `wharf`, everything with its errors.
///
///     depot.py, adepot.py   both libraries, so that the program runs
///     recipe.py             what one becomes in the other
///     before.py, after.py   the program; `after.py` was written by hand
///     report.txt            what is said of every place, `LINE:COL: MESSAGE`
struct UnknownLibraryTests {
    @Test(arguments: folders) func programIsConvertedAsAPersonWould(folder: String) throws {
        let converted = try #require(ConvertedFile.checked(Golden.read("\(folder)/before.py"), by: recipe(in: folder)))
        Golden.expect(converted.result, in: "\(folder)/after.py")
        Golden.expect(converted.sites.flatMap { Array("\($0)\n".utf8) }, in: "\(folder)/report.txt")
    }

    @Test(arguments: folders) func recipesExamplesHold(folder: String) {
        let outcome = Shell.run(
            "\(Shell.quoted(Checkout.segue)) test \(Shell.quoted("\(Checkout.root)/golden/\(folder)/recipe.py"))")
        #expect(outcome.status == 0, "\(String(decoding: outcome.output + outcome.errors, as: UTF8.self))")
    }

    @Test(arguments: folders, Interpreter.all) func programDoesTheSame(folder: String, python: Interpreter) {
        let outcome = Shell.run(
            "python3 Tests/Oracle/behaviour.py --python \(Shell.quoted(python.command)) golden/\(folder)")
        let text = String(decoding: outcome.output + outcome.errors, as: UTF8.self)
        #expect(outcome.status == 0 && text.contains("1 passed"), "\(text)")
    }
}

private let folders = ["libraries/depot", "libraries/harbor", "libraries/vault", "libraries/wharf"]

/// From `depot` to `adepot`.
func depotRecipe() throws -> Recipe { try recipe(in: folders[0]) }

private func recipe(in folder: String) throws -> Recipe {
    try RecipeParser.parse(Golden.read("\(folder)/recipe.py"), path: "recipe.py").get()
}
