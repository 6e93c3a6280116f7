internal import SourceText

/// What the letters before a string literal's quotes say (language reference, section 2.7.1).
struct StringPrefix {
    var isRaw = false
    var isBytes = false
    var isUnicode = false
    var isFormatted = false
    var isTemplate = false

    init() {}

    /// Nil if a letter is none of a prefix, or stands there twice.
    init?(_ letters: ArraySlice<UInt8>) {
        for letter in letters {
            let isRepeated: Bool
            switch letter.lowercased {
            case UInt8(ascii: "r"): isRepeated = set(&isRaw)
            case UInt8(ascii: "b"): isRepeated = set(&isBytes)
            case UInt8(ascii: "u"): isRepeated = set(&isUnicode)
            case UInt8(ascii: "f"): isRepeated = set(&isFormatted)
            case UInt8(ascii: "t"): isRepeated = set(&isTemplate)
            default: return nil
            }
            if isRepeated { return nil }
        }
    }

    /// The first two letters that cannot stand together.
    var incompatible: (Character, Character)? {
        // Raw goes with anything but `u`.
        guard [isBytes, isUnicode, isFormatted, isTemplate].count(where: { $0 }) > 1 || isUnicode && isRaw else {
            return nil
        }
        let pairs: [(Bool, Character, Bool, Character)] = [
            (isUnicode, "u", isBytes, "b"), (isUnicode, "u", isRaw, "r"), (isUnicode, "u", isFormatted, "f"),
            (isUnicode, "u", isTemplate, "t"), (isBytes, "b", isFormatted, "f"), (isBytes, "b", isTemplate, "t"),
            (isFormatted, "f", isTemplate, "t"),
        ]
        return pairs.first { $0.0 && $0.2 }.map { ($0.1, $0.3) }
    }
}

/// Sets a flag; whether it was set before.
private func set(_ flag: inout Bool) -> Bool {
    defer { flag = true }
    return flag
}

extension Lexer {
    /// A string whose prefix is the name from `start` to `quote`; false if that is no prefix.
    mutating func prefixedString(_ start: Int, _ quote: Int) -> Bool {
        guard let prefix = StringPrefix(text[start..<quote]) else { return false }
        if let (first, second) = prefix.incompatible {
            fail(start, quote, "'\(first)' and '\(second)' prefixes are incompatible")
            return true
        }
        at = quote
        if prefix.isFormatted || prefix.isTemplate {
            openFormattedString(from: start, prefix: prefix)
        } else {
            string(from: start, prefix: prefix)
        }
        return true
    }

    /// A plain string or bytes literal; `at` is its first quote.
    mutating func string(from start: Int, prefix: StringPrefix) {
        let quote = text[at]
        let isTriple = peek(1) == quote && peek(2) == quote
        let contents = at + (isTriple ? 3 : 1)
        var seen = StringContents()
        guard let end = endOfString(contents, quote: quote, isTriple: isTriple, &seen) else {
            return failUnterminated(start, quote: quote, isTriple: isTriple, seen)
        }
        at = end + (isTriple ? 3 : 1)
        if seen.hasBackslash && !prefix.isRaw || prefix.isBytes && seen.highBits >= 0x80,
            let message = Escapes.error(in: text[contents..<end], isBytes: prefix.isBytes, isRaw: prefix.isRaw)
        {
            let range = TextRange(start: UInt32(start), end: UInt32(at))
            literalErrors.append(LiteralError(token: TokenIndex(tokens.count), error: SyntaxError(range, message)))
        }
        tokens.append(prefix.isBytes ? .bytes : .string, start, at)
    }

    /// Where the closing quotes begin, or nil if they do not come.
    private func endOfString(_ start: Int, quote: UInt8, isTriple: Bool, _ seen: inout StringContents) -> Int? {
        var end = start
        while end < text.count {
            let byte = text[end]
            seen.highBits |= byte
            if byte == quote {
                if !isTriple { return end }
                if end + 2 < text.count, text[end + 1] == quote, text[end + 2] == quote { return end }
            } else if byte == UInt8(ascii: "\\") {
                seen.hasBackslash = true
                end += 1
                guard end < text.count else { return nil }
                seen.highBits |= text[end]
                if text[end] == quote { seen.hasEscapedQuote = true }
                // A joined line may end in two bytes.
                if text[end] == 0x0D, end + 1 < text.count, text[end + 1] == 0x0A { end += 1 }
            } else if byte < 0x0E, byte.isNewline, !isTriple {
                return nil
            }
            end += 1
        }
        return nil
    }

    private mutating func failUnterminated(_ start: Int, quote: UInt8, isTriple: Bool, _ seen: StringContents) {
        if let string = formattedStrings.last, string.quote == quote, string.quoteSize == (isTriple ? 3 : 1) {
            return fail(start, start + 1, "\(string.letter)-string: expecting '}'")
        }
        let lineEnd = isTriple ? text.count : (text[start...].firstIndex(where: \.isNewline) ?? text.count)
        let line = lineNumber(of: max(start, lineEnd - 1))
        if isTriple {
            fail(start, start + 1, "unterminated triple-quoted string literal (detected at line \(line))")
        } else {
            let hint = seen.hasEscapedQuote ? "; perhaps you escaped the end quote" : ""
            fail(start, start + 1, "unterminated string literal (detected at line \(line))\(hint)")
        }
    }
}

/// What the search for a literal's end saw on its way: most literals need no second look.
private struct StringContents {
    var hasBackslash = false
    var hasEscapedQuote = false
    var highBits: UInt8 = 0
}
