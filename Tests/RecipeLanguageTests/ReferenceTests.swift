import RecipeLanguage
import TestSupport
import Testing

/// A recipe of `Recipes/README.md`, and a change that it makes: the `diff` block behind it.
struct ReferenceExample: CustomTestStringConvertible {
    /// From 1, of the change.
    let line: Int
    let recipe: RecipePages
    let before: String
    let after: String

    var testDescription: String { "Recipes/README.md:\(line)" }

    static let all: [ReferenceExample] = {
        var examples: [ReferenceExample] = []
        var recipe = RecipePages(file: "recipe.py", text: [])
        var block: (language: Substring, line: Int, lines: [Substring])?
        let text = String(decoding: Files.read("\(Checkout.root)/Recipes/README.md") ?? [], as: UTF8.self)
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard line.hasPrefix("```") else {
                block?.lines.append(line)
                continue
            }
            guard let closed = block else {
                block = (line.dropFirst(3), index + 1, [])
                continue
            }
            block = nil
            if closed.language == "python" { recipe = recipe.followed(by: closed.lines) }
            if closed.language == "diff" {
                examples.append(
                    ReferenceExample(
                        line: closed.line, recipe: recipe, before: side("-", closed.lines),
                        after: side("+", closed.lines)))
            }
        }
        return examples
    }()

    /// The lines of one side: those with its sign, and those that both have.
    private static func side(_ sign: Character, _ lines: [Substring]) -> String {
        lines.filter { $0.first == nil || $0.first == " " || $0.first == sign }
            .map { $0.dropFirst() + "\n" }.joined()
    }
}

extension RecipePages {
    /// A page whose first line is its name, `# use_pool/calls.py`, goes on a recipe of pages; any other is a recipe.
    fileprivate func followed(by lines: [Substring]) -> RecipePages {
        let text = Array(lines.map { $0 + "\n" }.joined().utf8)
        guard let name = lines.first, name.hasPrefix("# "), name.hasSuffix(".py") else {
            return RecipePages(file: "recipe.py", text: text)
        }
        let folder = String(name.dropFirst(2).prefix { $0 != "/" })
        let page = Page(path: String(name.dropFirst(2)), text: text)
        return RecipePages(folder: folder, pages: path == folder ? all + [page] : [page])
    }
}

/// The language's reference keeps what it says.
struct ReferenceTests {
    @Test func hasExamples() { #expect(ReferenceExample.all.count >= 11) }

    @Test(arguments: ReferenceExample.all) func becomes(example: ReferenceExample) throws {
        let recipe = try RecipeParser.parse(example.recipe).get()
        let file = AnnotatedFile(text: Array(example.before.utf8))
        let outcome = try #require(try file.converted(by: recipe, includesReview: true))
        #expect(outcome.result == example.after)
        #expect(outcome.remarks == file.expectedRemarks)
    }
}
