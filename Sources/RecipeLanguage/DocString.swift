/// A recipe's docstring: a title, an explanation, and examples that run as tests.
struct DocString {
    let title: String
    let explanation: String
    let examples: [Recipe.Example]

    /// - Parameters:
    ///   - contents: what stands between the quotes.
    ///   - line: the line on which the docstring begins, from 1.
    init(_ contents: String, line: Int) {
        var explanation: [Substring] = []
        var examples: [Recipe.Example] = []
        var rest = contents.split(separator: "\n", omittingEmptySubsequences: false)[...]
        var at = line
        while let next = rest.first {
            guard next.hasPrefix(">>>") else {
                explanation.append(next)
                rest.removeFirst()
                at += 1
                continue
            }
            let before = rest.prefix { $0.hasPrefix(">>>") || $0.hasPrefix("...") }
            // Like doctest's output: up to an empty line.
            let after = rest.dropFirst(before.count).prefix { !$0.allSatisfy(\.isWhitespace) && !$0.hasPrefix(">>>") }
            examples.append(
                Recipe.Example(
                    before: before.map { $0.dropFirst(4) + "\n" }.joined(), after: after.map { $0 + "\n" }.joined(),
                    line: at))
            rest = rest.dropFirst(before.count + after.count)
            at += before.count + after.count
        }
        let text = explanation.joined(separator: "\n").trimmed
        title = String(text.prefix { $0 != "\n" }.drop { $0 == " " }).trimmingFullStop
        self.explanation = text
        self.examples = examples
    }
}

extension String {
    /// Without blanks and newlines at both ends.
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    fileprivate var trimmingFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
