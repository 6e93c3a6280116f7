internal import PythonSyntax
internal import RecipeLanguage

/// New code in a field of a formatted string: before Python 3.12 it must not have the quotes that the string has.
enum QuotesInStrings {
    /// The same code, with strings in the other quotes where that is needed.
    static func fitted(_ new: [Element], to site: Node) throws(Refusal) -> [Element] {
        let taken = site.ancestors.filter { $0.kind == .formattedString }.compactMap(\.quote)
        guard !taken.isEmpty else { return new }
        var fitted: [Element] = []
        for element in new {
            guard case .token(let text, let glue) = element, let quote = text.first(where: \.isQuote),
                text.last == quote, taken.contains(quote) || text.contains("\\")
            else {
                fitted.append(element)
                continue
            }
            let other: Character = quote == "\"" ? "'" : "\""
            guard !taken.contains(other), !text.contains(other), !text.contains("\\") else {
                throw Refusal(reason: "the new code has a string that cannot stand in this one")
            }
            fitted.append(.token(String(text.map { $0 == quote ? other : $0 }), glue: glue))
        }
        return fitted
    }
}

extension Node {
    /// The quotes of a string, if it has single ones.
    fileprivate var quote: Character? {
        let start = String(decoding: tree.spelling(firstToken), as: UTF8.self).drop { $0.isLetter }
        guard let quote = start.first else { return nil }
        return start.hasPrefix(String(repeating: quote, count: 3)) ? nil : quote
    }
}

extension Character {
    fileprivate var isQuote: Bool { self == "\"" || self == "'" }
}
