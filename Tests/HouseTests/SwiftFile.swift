import Testing
import TestSupport

/// A file of Swift, read by its lines. `swift format` has laid it out, so that indentation tells what belongs together.
struct SwiftFile: CustomTestStringConvertible {
    /// Relative to the checkout: `Sources/Project/Workers.swift`.
    let path: String
    let bytes: [UInt8]
    let lines: [Substring]

    var testDescription: String { path }

    init(_ path: String) {
        self.path = path
        bytes = Files.read("\(Checkout.root)/\(path)") ?? []
        let text = String(decoding: bytes, as: UTF8.self)
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    }

    /// Every Swift file below a folder of the checkout.
    static func below(_ folder: String) -> [SwiftFile] {
        Files.below("\(Checkout.root)/\(folder)").filter { $0.hasSuffix(".swift") }.map { SwiftFile("\(folder)/\($0)") }
    }

    static let sources = below("Sources")

    /// `Workers` of `Sources/Project/Workers.swift`.
    var name: Substring { path.split(separator: "/").last!.dropLast(".swift".count) }

    /// `Project` of `Sources/Project/Workers.swift`.
    var target: Substring { path.split(separator: "/")[1] }

    /// The modules that it imports.
    var imports: [Substring] {
        lines.compactMap { line in
            let words = line.split(separator: " ")
            guard let place = words.firstIndex(of: "import"), place <= 1, place + 1 < words.count else { return nil }
            return words[place + 1]
        }
    }

    /// What it declares.
    var declarations: [Declaration] { lines.indices.compactMap { Declaration(in: lines, at: $0) } }
}

/// The first line of a declaration.
struct Declaration {
    /// Counted from 1.
    let line: Int
    /// `func`, `struct`, `let` …
    let keyword: Substring
    /// Empty for `init`, `subscript` and the like.
    let name: Substring
    /// Whether other modules see it.
    let isShared: Bool
    /// Whether a comment or a documented requirement of its conformance says what it is.
    let isDocumented: Bool

    static let typeKeywords: Set<Substring> = ["struct", "class", "enum", "protocol", "actor", "typealias"]
    private static let keywords = typeKeywords.union(["func", "var", "let", "case", "init", "subscript", "init?"])
    private static let modifiers: Set<Substring> = [
        "public", "package", "private", "fileprivate", "internal", "static", "final", "mutating", "indirect",
        "private(set)", "internal(set)", "public(package)", "nonisolated", "unsafe", "override", "convenience",
    ]

    /// Nil if the line begins none.
    init?(in lines: [Substring], at index: Int) {
        let words = lines[index].split(separator: " ").filter { !$0.hasPrefix("@") }
        guard let place = words.firstIndex(where: { !Declaration.modifiers.contains($0) }) else { return nil }
        let keyword = words[place].prefix { $0.isLetter }
        guard Declaration.keywords.contains(keyword) else { return nil }
        self.keyword = keyword
        line = index + 1
        name = place + 1 < words.count ? words[place + 1].prefix { $0.isLetter || $0.isNumber || $0 == "_" } : ""
        isShared = words[..<place].contains("public") || words[..<place].contains("package")
        let above = lines[..<index].last { !$0.trimmed.hasPrefix("@") }
        isDocumented = above?.trimmed.hasPrefix("///") == true
    }
}

extension Substring {
    /// Without the blanks at its start.
    var trimmed: Substring { drop { $0 == " " } }

    /// The words of an identifier: `isReadOnly` is `is`, `read`, `only`.
    var words: [String] {
        var words = [""]
        for character in self {
            if character.isUppercase || character == "_" { words.append("") }
            if character != "_" { words[words.count - 1] += character.lowercased() }
        }
        return words.filter { !$0.isEmpty }
    }
}
