internal import PythonSyntax
package import RecipeLanguage
internal import SourceText

/// Runs the examples of a page's docstring: each as a program of its own, with the recipe's imports in front.
package struct RecipeExamples: Sendable {
    /// The imports, and two empty lines.
    private let head: String

    /// Those of each page, in the order of the pages: its own imports come first, and what only other pages import.
    ///
    /// - Precondition: the pages are without errors.
    package static func all(in pages: RecipePages) -> [RecipeExamples] {
        let imports = pages.all.map(imports)
        return imports.map { own in
            let others = imports.joined().filter { !own.contains($0) }
            let all = own + others.indices.filter { !others[..<$0].contains(others[$0]) }.map { others[$0] }
            return RecipeExamples(head: all.map { $0 + "\n" }.joined() + "\n\n")
        }
    }

    /// What a page imports that is neither segue's nor another page's.
    private static func imports(of page: RecipePages.Page) -> [String] {
        guard case .success(let source) = Source.decoding(page.text) else { return [] }
        let statements = SyntaxTree.parse(source).root.children.filter(\.isImport).map(\.text)
        return statements.filter { !$0.hasPrefix("from segue ") && !$0.hasPrefix("from .") }
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
