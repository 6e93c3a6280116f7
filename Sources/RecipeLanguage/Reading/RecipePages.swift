/// A recipe as it is written down: one file, or a folder of pages. Knows texts, never disks.
package struct RecipePages: Sendable {
    /// A file of a recipe.
    package struct Page: Sendable {
        /// As messages name it.
        package let path: String
        /// The file's bytes.
        package let text: [UInt8]

        /// - Parameter path: as messages are to name it.
        package init(path: String, text: [UInt8]) {
            self.path = path
            self.text = text
        }

        /// By which name other pages import from it: `calls` for `shop/use_pool/calls.py`.
        var name: String { String(path.lastComponent.withoutEnding) }
    }

    /// The file's path, or the folder's.
    package let path: String
    /// In a folder `__init__.py` first, and the others in the order of their names.
    package let all: [Page]

    /// A recipe that is one file.
    package init(file path: String, text: [UInt8]) {
        self.path = path
        all = [Page(path: path, text: text)]
    }

    /// A recipe that is a folder.
    ///
    /// - Parameter pages: the Python files of the folder itself, in any order.
    package init(folder path: String, pages: [Page]) {
        self.path = path
        let sorted = pages.sorted { $0.path < $1.path }
        all = sorted.filter { $0.name == Self.firstPage } + sorted.filter { $0.name != Self.firstPage }
    }

    /// What the recipe is called: `clock-wait` for `shop/clock_wait.py` and for the folder `shop/clock_wait`.
    package var name: String { Self.name(of: path) }

    /// What a recipe is called by the path of its file or folder.
    package static func name(of path: String) -> String {
        String(path.lastComponent.withoutEnding.map { $0 == "_" ? "-" : $0 })
    }

    /// The file that makes a folder a recipe: its docstring is the recipe's.
    package static let firstFile = "__init__.py"
    private static let firstPage = "__init__"
}

extension String {
    fileprivate var lastComponent: Substring { split(separator: "/").last ?? "" }
}

extension Substring {
    fileprivate var withoutEnding: Substring { hasSuffix(".py") ? dropLast(3) : self }
}
