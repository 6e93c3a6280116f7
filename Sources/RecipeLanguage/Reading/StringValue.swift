internal import PythonSyntax

/// What a string literal says, as Python reads it (language reference, section 2.7.1).
enum StringValue {
    /// Of adjacent literals all together; nil for anything else than a string, and for `\N{...}`.
    static func text(of node: Node) -> String? {
        guard node.kind == .string else { return nil }
        var text = ""
        for token in node.firstToken..<node.endToken where node.tree.tokens.kind(token) == .string {
            guard let part = contents(of: String(decoding: node.tree.spelling(token), as: UTF8.self)) else {
                return nil
            }
            text += part
        }
        return text
    }

    private static func contents(of literal: String) -> String? {
        let prefix = literal.prefix { $0 != "'" && $0 != "\"" }
        let quoted = literal.dropFirst(prefix.count)
        let isTriple = quoted.count >= 6 && (quoted.hasPrefix("\"\"\"") || quoted.hasPrefix("'''"))
        let inner = quoted.dropFirst(isTriple ? 3 : 1).dropLast(isTriple ? 3 : 1)
        let isRaw = prefix.lowercased().contains("r")
        return isRaw ? String(inner) : unescaped(inner.unicodeScalars)
    }

    private static func unescaped(_ scalars: Substring.UnicodeScalarView) -> String? {
        var text = String.UnicodeScalarView()
        var rest = scalars
        while let next = rest.popFirst() {
            guard next == "\\", let letter = rest.popFirst() else {
                text.append(next)
                continue
            }
            switch letter {
            case "\n": break
            case "x": text.append(number(2, radix: 16, &rest))
            case "u": text.append(number(4, radix: 16, &rest))
            case "U": text.append(number(8, radix: 16, &rest))
            case "N": return nil
            case "0"..."7":
                rest = scalars[scalars.index(before: rest.startIndex)...]
                let digits = rest.prefix(3).prefix { ("0"..."7").contains($0) }
                text.append(number(digits.count, radix: 8, &rest))
            default:
                if let plain = plain[letter] { text.append(plain) } else { text.append(contentsOf: [next, letter]) }
            }
        }
        return String(text)
    }

    private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
        "\\": "\\", "'": "'", "\"": "\"", "a": "\u{7}", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t",
        "v": "\u{B}",
    ]

    /// Takes digits; half of a surrogate pair is no character.
    private static func number(
        _ count: Int, radix: Int, _ rest: inout Substring.UnicodeScalarView
    ) -> Unicode.Scalar {
        let digits = String(String.UnicodeScalarView(rest.prefix(count)))
        rest = rest.dropFirst(count)
        return UInt32(digits, radix: radix).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
    }
}
