import RecipeLanguage
import Testing
import TestSupport

/// A library that Segue has never heard of: `golden/libraries/depot` has it, its asynchronous sibling, the recipe from one
/// to the other, and a program that does everything with it.
///
///     depot.py, adepot.py   both libraries, so that the program runs
///     recipe.py             what one becomes in the other
///     before.py, after.py   the program; `after.py` was written by hand
///     report.txt            what is said of every place, `LINE:COL: MESSAGE`
struct UnknownLibraryTests {
    @Test func programIsConvertedAsAPersonWould() throws {
        let converted = try #require(ConvertedFile.checked(Golden.read("\(folder)/before.py"), by: try depotRecipe()))
        Golden.expect(converted.result, in: "\(folder)/after.py")
        Golden.expect(converted.sites.flatMap { Array("\($0)\n".utf8) }, in: "\(folder)/report.txt")
    }

    @Test func recipesExamplesHold() {
        let outcome = Shell.run(
            "\(Shell.quoted(Checkout.segue)) test \(Shell.quoted("\(Checkout.root)/golden/\(folder)/recipe.py"))")
        #expect(outcome.status == 0, "\(String(decoding: outcome.output + outcome.errors, as: UTF8.self))")
    }

    @Test(arguments: Interpreter.all) func programDoesTheSame(python: Interpreter) {
        let outcome = Shell.run(
            "python3 Tests/Oracle/behaviour.py --python \(Shell.quoted(python.command)) golden/\(folder)")
        let text = String(decoding: outcome.output + outcome.errors, as: UTF8.self)
        #expect(outcome.status == 0 && text.contains("1 passed"), "\(text)")
    }
}

private let folder = "libraries/depot"

/// From `depot` to `adepot`.
func depotRecipe() throws -> Recipe {
    try RecipeParser.parse(Golden.read("\(folder)/recipe.py"), path: "recipe.py").get()
}
