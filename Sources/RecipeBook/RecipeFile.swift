package import RecipeLanguage

/// A recipe as a file: where it stands, and what is in it. Parsed only when asked.
package struct RecipeFile: Sendable {
    /// As messages name it.
    package let path: String
    /// The file's bytes.
    package let text: [UInt8]

    /// - Parameter path: as messages are to name it.
    package init(path: String, text: [UInt8]) {
        self.path = path
        self.text = text
    }

    /// What the recipe is called: `clock-wait` for `shop/clock_wait.py`.
    package var name: String {
        let file = path.split(separator: "/").last ?? ""
        let stem = file.hasSuffix(".py") ? file.dropLast(3) : file[...]
        return String(stem.map { $0 == "_" ? "-" : $0 })
    }

    /// What it says, or all that is wrong with it.
    package func parsed() -> Result<Recipe, RecipeFaults> { RecipeParser.parse(text, path: path) }
}
