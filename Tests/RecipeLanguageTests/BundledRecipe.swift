import RecipeLanguage
import Testing
import TestSupport

/// A file below `Recipes`, facts among them.
struct BundledRecipe: CustomTestStringConvertible {
    /// Relative to the checkout.
    let path: String

    var testDescription: String { path }

    var text: [UInt8] { Files.read("\(Checkout.root)/\(path)") ?? [] }

    /// What it says.
    func parsed() throws -> Recipe { try RecipeParser.parse(text, path: path).get() }

    static let all = Files.below("\(Checkout.root)/Recipes").filter { $0.hasSuffix(".py") }.map {
        BundledRecipe(path: "Recipes/\($0)")
    }
}
