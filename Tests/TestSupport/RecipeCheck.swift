import Conversion
import Patches
import PythonSyntax
import RecipeBook
package import RecipeLanguage
import SourceText
package import Testing

/// Converts a file with a bundled recipe, expects a file, and checks all laws of a fix (`FixLaws`).
package func checkRecipe(
    _ recipe: String, before: String, after: String, sourceLocation: SourceLocation = #_sourceLocation
) {
    let converted = ConvertedFile.checked(Array(before.utf8), by: recipe, sourceLocation: sourceLocation)
    expectSameText(converted?.result ?? [], Array(after.utf8), sourceLocation)
}

/// The same for a file in which the recipe has nothing to say about any place.
package func checkRecipe(_ recipe: String, unchanged file: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let converted = ConvertedFile.checked(Array(file.utf8), by: recipe, sourceLocation: sourceLocation)
    #expect(converted?.sites == [], sourceLocation: sourceLocation)
    #expect(converted?.isChanged == false, sourceLocation: sourceLocation)
}

/// The same for a file in which the recipe converts nothing.
///
/// - Parameter reasons: `LINE:COL: WHY` of each place, in source order.
package func checkRecipe(
    _ recipe: String, refused file: String, because reasons: [String],
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let converted = ConvertedFile.checked(Array(file.utf8), by: recipe, sourceLocation: sourceLocation)
    #expect(converted?.sites == reasons, sourceLocation: sourceLocation)
    #expect(converted?.isChanged == false, sourceLocation: sourceLocation)
}

private func expectSameText(_ actual: [UInt8], _ expected: [UInt8], _ sourceLocation: SourceLocation) {
    guard actual != expected else { return }
    let patch = UnifiedDiff.render(old: expected, new: actual, path: Array("after.py".utf8))
    Issue.record("\(String(decoding: patch, as: UTF8.self))", sourceLocation: sourceLocation)
}

/// What a bundled recipe made of a file.
package struct ConvertedFile: Sendable {
    /// The file afterwards, in its own encoding.
    package let result: [UInt8]
    /// `LINE:COL: WHY`, or what becomes what, of each place.
    package let sites: [String]
    /// Whether there is a fix.
    package let isChanged: Bool
    /// Which of the laws are broken, and how.
    package let brokenLaws: [String]

    /// Converts a file and checks all laws.
    ///
    /// - Parameters:
    ///   - file: Python that parses; anything else is an issue, and nil comes back.
    ///   - libraries: the versions that the project uses: `aweb==3.9`.
    package static func checked(
        _ file: [UInt8], by recipe: String, using libraries: [LibraryRequirement] = [],
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> ConvertedFile? {
        guard let recipe = try? BundledRecipes.recipe(named: recipe)?.get() else {
            Issue.record("no bundled recipe is called '\(recipe)'", sourceLocation: sourceLocation)
            return nil
        }
        return checked(file, by: [recipe], using: libraries, sourceLocation: sourceLocation)
    }

    /// The same with a recipe of the test's own, and the bundled facts.
    package static func checked(
        _ file: [UInt8], by recipe: Recipe, sourceLocation: SourceLocation = #_sourceLocation
    ) -> ConvertedFile? {
        checked(file, by: [recipe], sourceLocation: sourceLocation)
    }

    /// The same with several recipes.
    package static func checked(
        _ file: [UInt8], by recipes: [Recipe], using libraries: [LibraryRequirement] = [],
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> ConvertedFile? {
        let parsed = onDeepStack { ParsedFile(file) }
        guard let tree = parsed.tree, parsed.errors.isEmpty else {
            Issue.record("the file does not parse: \(parsed.errors)", sourceLocation: sourceLocation)
            return nil
        }
        var options = Converter.Options()
        options.includesReview = true
        for library in libraries { options.libraries[library.name] = library.lowest }
        let converter = Converter(recipes: recipes, facts: bundledFacts, options: options)
        let converted = onDeepStack { ConvertedFile(tree, by: converter) }
        for law in converted.brokenLaws { Issue.record("\(law)", sourceLocation: sourceLocation) }
        return converted
    }

    private static let bundledFacts = (try? BundledRecipes.facts().get()) ?? Facts()

    private init(_ tree: SyntaxTree, by converter: Converter) {
        let conversion = converter.convert(tree)
        result = tree.source.encode(conversion.result) ?? []
        sites = conversion.sites.map { Self.line(of: $0, in: tree.source) }
        isChanged = conversion.fix != nil
        brokenLaws = FixLaws.broken(by: conversion, of: tree, converter)
    }

    private static func line(of site: Site, in source: Source) -> String {
        let place = ParsedFile.place(of: site.range.start, in: source)
        switch site.outcome {
        case .converted(let text), .refused(let text), .reported(let text), .noted(let text), .skipped(let text):
            return "\(place): \(text)"
        case .review(let text, let note): return "\(place): \(text): \(note)"
        }
    }
}
