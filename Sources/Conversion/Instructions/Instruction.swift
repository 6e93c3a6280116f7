internal import SourceText

/// A comment by which somebody tells Segue what to leave alone: `# segue: fence`, `# segue: skip[recipe] reason`,
/// `# segue: skip-file[recipe] reason`. Others may stand before and behind it in one comment: `# noqa  # segue: skip`.
///
/// Knows what it says, never what it is about.
struct Instruction {
    enum Kind: String {
        /// Sync functions stay sync.
        case fence
        /// What recipes find stays as it is, in a statement or a definition.
        case skip
        /// The same in the whole file.
        case skipFile = "skip-file"
    }

    /// From its `#` on.
    let range: TextRange
    /// What it asks for; nil if that is none of what one can ask for.
    let kind: Kind?
    /// The recipes that it is for; nil for all.
    let recipes: [String]?
    /// Why, as far as somebody says so.
    let reason: String
    /// What is wrong with it.
    let fault: String?

    /// Those of a comment.
    static func all(in comment: TextRange, of text: [UInt8]) -> [Instruction] {
        text[comment.indices].indices.filter { text[$0] == UInt8(ascii: "#") }.compactMap { start in
            Instruction(text[start..<Int(comment.end)])
        }
    }

    /// Nil for any other comment.
    ///
    /// - Parameter comment: from a `#` on.
    private init?(_ comment: ArraySlice<UInt8>) {
        var rest = comment.dropFirst().drop(while: \.isBlank)
        guard rest.starts(with: "segue".utf8) else { return nil }
        rest = rest.dropFirst(5).drop(while: \.isBlank)
        guard rest.first == UInt8(ascii: ":") else { return nil }
        rest = Self.untilNextComment(rest.dropFirst().drop(while: \.isBlank))
        let word = String(decoding: rest.prefix { $0.isLetter || $0 == UInt8(ascii: "-") }, as: UTF8.self)
        rest = rest.dropFirst(word.utf8.count).drop(while: \.isBlank)
        kind = Kind(rawValue: word)
        var fault = kind == nil ? "'\(word)' is nothing that one can ask for: skip, skip-file and fence are" : nil
        var recipes: [String]?
        if rest.first == UInt8(ascii: "["), kind != nil, kind != .fence {
            let names = rest.dropFirst().prefix { $0 != UInt8(ascii: "]") }
            recipes = names.split(separator: UInt8(ascii: ",")).map { Self.text($0) }.filter { !$0.isEmpty }
            if names.endIndex == rest.endIndex { fault = "']' is missing behind the recipes" }
            if recipes == [] { fault = fault ?? "no recipe stands between the brackets" }
            rest = rest[names.endIndex...].dropFirst()
        }
        self.recipes = recipes
        self.fault = fault
        reason = Self.text(rest)
        range = TextRange(start: UInt32(comment.startIndex), end: UInt32(rest.endIndex))
    }

    /// A `#` between blanks begins another comment; `#12` is part of a reason.
    private static func untilNextComment(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let next = text.indices.dropFirst().dropLast().first { index in
            text[index] == UInt8(ascii: "#") && text[index - 1].isBlank && text[index + 1].isBlank
        }
        return next.map { text[..<$0] } ?? text
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        let text = bytes.drop(while: \.isBlank).reversed().drop(while: \.isBlank).reversed()
        return String(decoding: Array(text), as: UTF8.self)
    }
}

extension UInt8 {
    var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
    fileprivate var isLetter: Bool {
        UInt8(ascii: "a") <= self | 0x20 && self | 0x20 <= UInt8(ascii: "z") && self < 0x80
    }
}
