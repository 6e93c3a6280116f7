package import PythonSyntax
package import RecipeLanguage
internal import SourceText

/// Runs the examples of a recipe's docstring: each as a program of its own, with the recipe's imports in front.
package struct RecipeExamples: Sendable {
    /// The recipe's imports, and two empty lines.
    private let head: String

    /// - Parameter tree: the recipe's file, without errors.
    package init(importsOf tree: SyntaxTree) {
        let imports = tree.root.children.filter { $0.isImport && !$0.text.hasPrefix("from segue ") }
        head = imports.map { $0.text + "\n" }.joined() + "\n\n"
    }

    /// How many lines stand in front of an example's code.
    package var linesInFront: Int { head.count { $0 == "\n" } }

    /// An example's code before, as a whole file.
    package func program(of example: Recipe.Example) -> [UInt8] { Array((head + example.before).utf8) }

    /// From the line on which the first statement stands that is no import, without empty lines: those end an example.
    ///
    /// - Parameter program: what became of an example. Where it does not parse, all of it is compared.
    package static func codeBehindImports(of program: [UInt8]) -> String {
        guard case .success(let source) = Source.decoding(program) else { return "" }
        let tree = SyntaxTree.parse(source)
        let first = tree.errors.isEmpty ? tree.root.children.first { !$0.isImport } : tree.root
        guard let first else { return "" }
        let lines = source.text[Int(first.range.start)...].split(separator: UInt8(ascii: "\n"))
        return lines.map { String(decoding: $0, as: UTF8.self) + "\n" }.joined()
    }
}

extension Node {
    fileprivate var isImport: Bool { kind == .importStatement || kind == .importFromStatement }
}
