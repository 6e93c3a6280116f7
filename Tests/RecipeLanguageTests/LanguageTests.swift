import RecipeLanguage
import TestSupport
import Testing

/// A file of `golden/language/<row>`, and the recipe beside it:
///
///     recipe.py           one row of the language's table
///     works*.py           becomes works*_after.py
///     untouched*.py       the recipe has nothing to say about it
///     refused*.py         recognised, and not converted: its comments say why, line by line
///     review*.py          not converted without being asked for
struct LanguageCase: CustomTestStringConvertible {
    let row: String
    let name: String

    var testDescription: String { "\(row)/\(name)" }
    var path: String { "language/\(row)/\(name).py" }

    static let all = Golden.folders(in: "language").flatMap { row in
        Golden.names(in: "language/\(row)", ending: ".py").filter { $0 != "recipe" && !$0.hasSuffix("_after") }
            .map { LanguageCase(row: row, name: $0) }
    }

    func recipe() throws -> Recipe {
        try RecipeParser.parse(Golden.read("language/\(row)/recipe.py"), path: "recipe.py").get()
    }
}

/// Every piece of the language: what it does, what it lets alone, and what it refuses.
struct LanguageTests {
    @Test(arguments: LanguageCase.all) func says(example: LanguageCase) throws {
        let file = AnnotatedFile(text: Golden.read(example.path))
        let isReview = example.name.hasPrefix("review")
        let outcome = try #require(try file.converted(by: example.recipe(), includesReview: !isReview))
        #expect(outcome.remarks == file.expectedRemarks)
        if example.name.hasPrefix("untouched") { #expect(outcome.siteCount == 0) }
        let after = Golden.read("language/\(example.row)/\(example.name)_after.py")
        let expected = after.isEmpty ? file.text : after
        #expect(outcome.result == String(decoding: expected, as: UTF8.self))
    }

    @Test(arguments: Golden.folders(in: "language")) func everyRowHasEveryKind(row: String) {
        let names = LanguageCase.all.filter { $0.row == row }.map(\.name)
        for kind in ["works", "untouched", "refused"] {
            #expect(names.contains { $0.hasPrefix(kind) }, "\(row) has no \(kind).py")
        }
    }
}
