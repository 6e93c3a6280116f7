import Conversion
import Patches
import Project
import PythonNames
import PythonSyntax
import RecipeBook
import RecipeLanguage
import SourceText

/// One promise of a recipe, put to the test: an example of its docstring, or a case of the folder beside it.
struct RecipeTrial: Sendable {
    private enum Promise: Sendable {
        case example(Recipe.Example, RecipeExamples, RecipePages.Page)
        case golden(GoldenCase)
    }

    private let promise: Promise
    private let converter: Converter

    init(_ example: Recipe.Example, of examples: RecipeExamples, on page: RecipePages.Page, by converter: Converter) {
        promise = .example(example, examples, page)
        self.converter = converter
    }

    init(_ golden: GoldenCase, by converter: Converter) {
        promise = .golden(golden)
        self.converter = converter
    }

    /// What to print where the promise is broken; nothing where it is kept.
    func complaint(_ scratch: inout ReadingScratch) -> [UInt8] {
        switch promise {
        case .example(let example, let examples, let page): complaint(example, examples, page, &scratch)
        case .golden(let golden): complaint(golden, &scratch)
        }
    }

    // MARK: Examples

    private func complaint(
        _ example: Recipe.Example, _ examples: RecipeExamples, _ page: RecipePages.Page, _ scratch: inout ReadingScratch
    ) -> [UInt8] {
        let path = Array(page.path.utf8)
        /// On the page, where the code stands behind `>>> `.
        func placed(_ complaint: Complaint) -> [UInt8] {
            let line = max(example.line, example.line + complaint.line - examples.linesInFront - 1)
            return Complaint(line: line, column: complaint.column + 4, message: complaint.message).text(path: path)
        }
        switch SyntaxTree.parsing(examples.program(of: example), &scratch) {
        case .failure(let failure): return failure.complaints.flatMap(placed)
        case .success(let tree):
            let conversion = converter.provenConversion(of: tree)
            let code = RecipeExamples.codeBehindImports(of: conversion.bytes(of: tree.source))
            if code == example.after { return [] }
            return Complaint(line: example.line, column: 1, message: "the example becomes something else").text(
                path: path)
                + conversion.refusals(in: tree.source).flatMap(placed)
                + UnifiedDiff.render(
                    old: page.text, new: Self.docstring(of: page, with: code, expectedBy: example),
                    path: WorkingFolder.relative(path))
        }
    }

    /// The page with what an example becomes in place of what it expects.
    private static func docstring(
        of page: RecipePages.Page, with code: String, expectedBy example: Recipe.Example
    ) -> [UInt8] {
        let newline = UInt8(ascii: "\n")
        var lines = page.text.split(separator: newline, omittingEmptySubsequences: false)
        // Lines of Python may end with a lone carriage return, too: then the place is not exact, and still in the file.
        let start = min(lines.count, example.line - 1 + example.before.utf8.count { $0 == newline })
        let end = min(lines.count, start + example.after.utf8.count { $0 == newline })
        lines.replaceSubrange(
            start..<end, with: Array(code.utf8).split(separator: newline, omittingEmptySubsequences: false).dropLast())
        return Array(lines.joined(separator: [newline]))
    }

    // MARK: Cases

    private func complaint(_ golden: GoldenCase, _ scratch: inout ReadingScratch) -> [UInt8] {
        switch SyntaxTree.reading(golden.before, &scratch) {
        case .failure(let failure): return failure.complaints.flatMap { $0.text(path: golden.before) }
        case .success(let tree):
            let conversion = converter.provenConversion(
                of: tree, as: ProjectRole(module: ModuleIdentity(path: golden.before)))
            var expected = tree.source.bytes
            do {
                if let after = golden.after { expected = try SourceFile.read(after) }
            } catch {
                return Complaint(error).text(path: error.path)
            }
            let actual = conversion.bytes(of: tree.source)
            if actual == expected { return [] }
            let what = golden.after == nil ? "is to stay as it is, and changes" : "the case becomes something else"
            let path = golden.after ?? golden.before
            return Complaint(line: Self.firstChange(from: expected, to: actual), column: 1, message: what).text(
                path: path)
                + conversion.refusals(in: tree.source).flatMap { $0.text(path: golden.before) }
                + UnifiedDiff.render(old: expected, new: actual, path: WorkingFolder.relative(path))
        }
    }

    /// The line, from 1, on which two texts begin to differ.
    private static func firstChange(from old: [UInt8], to new: [UInt8]) -> Int {
        1 + zip(old, new).prefix { $0 == $1 }.count { $0.0 == UInt8(ascii: "\n") }
    }
}

extension FileConversion {
    /// The sites that were not converted, each with the reason.
    fileprivate func refusals(in source: Source) -> [Complaint] {
        let lines = LineIndex(source)
        return sites.compactMap { site in
            guard case .refused = site.outcome else { return nil }
            return Complaint(site.range, site.message, in: lines)
        }
    }
}
