import Conversion
import PythonSyntax
import SourceText

/// What holds for every fix, whatever the recipe.
///
/// Knows no recipe: it judges the edits by the two texts alone.
enum FixLaws {
    /// Which laws a conversion breaks, and how.
    static func broken(by conversion: FileConversion, of tree: SyntaxTree, _ converter: Converter) -> [String] {
        let text = tree.source.text
        guard let edits = conversion.fix?.edits else {
            return conversion.result == text ? [] : ["without a fix, the text changes"]
        }
        // Where edits lie anywhere, nothing else can be asked.
        if let law = disorder(of: edits, in: text) { return [law] }
        let objection = Proof.objection(to: conversion, of: tree, as: ProjectRole(), by: converter).map {
            "Proof: \($0)"
        }
        guard let bytes = tree.source.encode(conversion.result) else { return ["the encoding lacks a character"] }
        let parsed = ParsedFile(bytes)
        guard let result = parsed.tree, parsed.errors.isEmpty else {
            return parsed.errors + [objection].compactMap(\.self)
        }
        return [
            strayChange(from: text, to: conversion.result, edits), objection,
            result.source.text == conversion.result ? nil : "the bytes of the result stand for another text",
            changeOnSecondRun(of: conversion, result, converter), lostComment(edits, tree, result),
        ].compactMap(\.self) + parsed.brokenLaws + edits.compactMap { excess(of: $0, in: text) }
    }

    // MARK: Edits

    private static func disorder(of edits: [Edit], in text: [UInt8]) -> String? {
        if edits.isEmpty { return "a fix without edits" }
        if let last = edits.last, last.range.end > text.count { return "an edit behind the end: \(last)" }
        for (left, right) in zip(edits, edits.dropFirst())
        where left.range.end > right.range.start || left.range == right.range {
            return "edits overlap: \(left), \(right)"
        }
        return nil
    }

    /// Every byte between two edits stands in the result, in order, and between the replacements.
    private static func strayChange(from old: [UInt8], to new: [UInt8], _ edits: [Edit]) -> String? {
        var rest = new[...]
        var copied = 0
        for edit in edits {
            for part in [old[copied..<Int(edit.range.start)], edit.replacement[...]] {
                guard rest.starts(with: part) else { return "outside the edits, something changed before \(edit)" }
                rest = rest.dropFirst(part.count)
            }
            copied = Int(edit.range.end)
        }
        return rest == old[copied...] ? nil : "behind the last edit, something changed"
    }

    /// An edit takes no word or sign away that it puts back at the same end: neither do its old and its new text begin
    /// with the same one, nor end with it. Blanks count as signs.
    ///
    /// Insertions and deletions are minimal by themselves. Neighbouring edits are not taken together: an import that
    /// goes and one that comes are two lines, though both begin with `import`.
    private static func excess(of edit: Edit, in text: [UInt8]) -> String? {
        let old = words(of: text[edit.range.indices])
        let new = words(of: edit.replacement[...])
        guard let first = old.first, let last = old.last else {
            return new.isEmpty ? "an edit of nothing: \(edit)" : nil
        }
        if first == new.first { return "an edit begins with what stays: \(edit)" }
        return last == new.last ? "an edit ends with what stays: \(edit)" : nil
    }

    /// Runs of letters and digits, and every other byte by itself.
    private static func words(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var words: [ArraySlice<UInt8>] = []
        var rest = text
        while let first = rest.first {
            let length = isWord(first) ? rest.prefix(while: isWord).count : 1
            words.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return words
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return byte >= 0x80 || byte == UInt8(ascii: "_") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lower)
    }

    // MARK: The result

    /// A second run finds what the first refused or reported, for the same reasons, and nothing else.
    private static func changeOnSecondRun(
        of conversion: FileConversion, _ result: SyntaxTree, _ converter: Converter
    ) -> String? {
        let again = converter.convert(result)
        if again.fix != nil { return "a second run changes more" }
        let kept = conversion.sites.compactMap(Self.reason)
        return again.sites.map(Self.reason) == kept ? nil : "a second run says something else: \(again.sites)"
    }

    /// Why a site was refused or reported, without the numbers of lines and without code: these are others in the result.
    private static func reason(of site: Site) -> String? {
        switch site.outcome {
        case .refused(let reason), .reported(let reason), .skipped(let reason):
            let withoutCode = reason.split(separator: "'", omittingEmptySubsequences: false).enumerated().filter {
                $0.offset.isMultiple(of: 2)
            }
            return withoutCode.map(\.element).joined(separator: "'").filter { !$0.isNumber }
        default: return nil
        }
    }

    /// Comments stay, all of them and in their order, but for those in the edits that take an import away.
    private static func lostComment(_ edits: [Edit], _ old: SyntaxTree, _ new: SyntaxTree) -> String? {
        let imports = (old.nodes(of: .importStatement) + old.nodes(of: .importFromStatement)).map(\.range)
        let removals = edits.map(\.range).filter { edit in imports.contains { edit.overlaps($0) } }
        let kept = comments(of: old).filter { comment in !removals.contains { $0.contains(comment) } }
        let before = kept.map { String(decoding: old.bytes($0), as: UTF8.self) }
        let after = comments(of: new).map { String(decoding: new.bytes($0), as: UTF8.self) }
        // Where statements stand twice, so do the comments in them.
        var left = after[...]
        for comment in before {
            guard let place = left.firstIndex(of: comment) else { return "a comment is lost: \(comment)" }
            left = left[(place + 1)...]
        }
        return Set(after).isSubset(of: before) ? nil : "comments change: \(before) becomes \(after)"
    }

    private static func comments(of tree: SyntaxTree) -> [TextRange] {
        (0..<TokenIndex(tree.tokens.count)).flatMap { token in
            Trivia.comments(in: tree.tokens.gap(before: token), of: tree.source.text)
        }
    }
}
