import RecipeLanguage
import Testing

/// Whatever a recipe has become by a slip of the hand, it is read to its end, and its faults come in order, none twice.
struct MutatedRecipeTests {
    @Test(arguments: [RightRecipes.replacements, RightRecipes.resources, RightRecipes.templates])
    func withoutAWord(recipe: String) {
        let bytes = Array(recipe.utf8)
        var start = 0
        for word in bytes.split(whereSeparator: { !$0.isPartOfWord }) {
            start = word.endIndex
            for other in ["", "self", "*x", "1", "yield", "session", "Block()", "a.b = c"] {
                let mutated = Array(bytes[..<word.startIndex]) + Array(other.utf8) + Array(bytes[word.endIndex...])
                checkOrder(of: mutated)
            }
        }
        #expect(start > 0)
    }

    @Test(arguments: [RightRecipes.replacements, RightRecipes.resources, RightRecipes.templates])
    func withoutALine(recipe: String) {
        let lines = recipe.split(separator: "\n", omittingEmptySubsequences: false)
        for index in lines.indices {
            checkOrder(of: Array((lines[..<index] + lines[(index + 1)...]).joined(separator: "\n").utf8))
            checkOrder(of: Array(lines[..<index].joined(separator: "\n").utf8))
        }
    }

    private func checkOrder(of recipe: [UInt8]) {
        guard case .failure(let faults) = RecipeParser.parse(recipe, path: "a.py") else { return }
        let places = faults.all.map { [$0.line, $0.column] }
        #expect(!places.isEmpty)
        #expect(zip(places, places.dropFirst()).allSatisfy { !$1.lexicographicallyPrecedes($0) })
        #expect(Set(faults.all.map(\.description)).count == faults.all.count)
    }
}

extension UInt8 {
    fileprivate var isPartOfWord: Bool {
        self == UInt8(ascii: "_") || UInt8(ascii: "0")...UInt8(ascii: "9") ~= self
            || UInt8(ascii: "a")...UInt8(ascii: "z") ~= self
            || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self
    }
}
