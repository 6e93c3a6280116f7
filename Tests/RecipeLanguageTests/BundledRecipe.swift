import RecipeLanguage
import Testing
import TestSupport

/// A file or folder of pages below `Recipes`, facts among them.
struct BundledRecipe: CustomTestStringConvertible {
    /// Their paths are relative to the checkout.
    let pages: RecipePages

    var testDescription: String { pages.path }

    /// What it says.
    func parsed() throws -> Recipe { try RecipeParser.parse(pages).get() }

    static let all: [BundledRecipe] = {
        let files = Files.below("\(Checkout.root)/Recipes").filter { $0.hasSuffix(".py") }
        let ending = "/\(RecipePages.firstFile)"
        let folders = files.filter { $0.hasSuffix(ending) }.map { $0.dropLast(ending.count) }
        let recipes = Dictionary(grouping: files) { file in folders.first { file.hasPrefix($0 + "/") } ?? file[...] }
        return recipes.sorted { $0.key < $1.key }.map { path, files in
            let pages = files.map { file in
                RecipePages.Page(path: "Recipes/\(file)", text: Files.read("\(Checkout.root)/Recipes/\(file)") ?? [])
            }
            let isFile = path.hasSuffix(".py")
            return BundledRecipe(
                pages: isFile
                    ? RecipePages(file: pages[0].path, text: pages[0].text)
                    : RecipePages(folder: "Recipes/\(path)", pages: pages))
        }
    }()
}
