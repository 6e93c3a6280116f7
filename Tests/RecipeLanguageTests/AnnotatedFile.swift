import Conversion
import PythonSyntax
import RecipeBook
import RecipeLanguage
import SourceText
import TestSupport

/// A user's file whose comments say what a recipe must say of their lines:
///
///     # target: 3.10                 the first line: the project's Python
///     # using: aweb==3.9             or the version of a library
///     old(x)  # not converted: WHY
///     old(x)  # to review: NOTE
///     old(x)  # found: WHAT
///     old(x)  # note: WHAT
struct AnnotatedFile {
    let text: [UInt8]

    /// What a recipe makes of a file, and says of its lines.
    struct Outcome {
        let result: String
        let remarks: [String]
        let siteCount: Int
    }

    /// Converted, with the bundled facts; nil if the file is not Python.
    func converted(by recipe: Recipe, includesReview: Bool) throws -> Outcome? {
        guard case .success(let source) = Source.decoding(text) else { return nil }
        let tree = SyntaxTree.parse(source)
        guard tree.errors.isEmpty else { return nil }
        var options = Converter.Options()
        options.includesReview = includesReview
        options.targetPython = target
        for requirement in using { options.libraries[requirement.name] = requirement.lowest }
        let converter = Converter(recipes: [recipe], facts: try BundledRecipes.facts().get(), options: options)
        let conversion = converter.provenConversion(of: tree)
        let lines = LineIndex(source.text)
        let remarks = conversion.sites.compactMap { site in
            site.remark.map { "\(lines.line(of: site.range.start) + 1): \($0)" }
        }
        let result = conversion.fix == nil ? source.text : conversion.result
        return Outcome(
            result: String(decoding: result, as: UTF8.self), remarks: remarks, siteCount: conversion.sites.count)
    }

    /// What its comments ask for.
    var expectedRemarks: [String] {
        lines.enumerated().compactMap { index, line in
            ["# not converted: ", "# to review: ", "# found: ", "# note: "].compactMap { mark in
                line.rangeOfMark(mark).map { "\(index + 1): \(line[$0...].dropFirst(2))" }
            }.first
        }
    }

    private var target: PythonVersion? {
        guard let first = lines.first, first.hasPrefix("# target: ") else { return nil }
        return PythonVersion(first.dropFirst("# target: ".count))
    }

    private var using: [LibraryRequirement] {
        guard let first = lines.first, first.hasPrefix("# using: ") else { return [] }
        return first.dropFirst("# using: ".count).split(separator: " ").compactMap { LibraryRequirement($0) }
    }

    private var lines: [Substring] {
        String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }
}

extension Site {
    /// What a comment says of it; nil for what is simply converted.
    fileprivate var remark: String? {
        switch outcome {
        case .converted: nil
        case .review(_, let note): "to review: \(note)"
        case .refused(let reason): "not converted: \(reason)"
        case .reported(let finding): "found: \(finding)"
        case .noted(let text): "note: \(text)"
        case .skipped(let text): text
        }
    }
}

extension Substring {
    fileprivate func rangeOfMark(_ mark: String) -> Index? {
        indices.first { self[$0...].hasPrefix(mark) }
    }
}
