internal import SourceText

/// An f-string or t-string that is being read (PEP 701, PEP 750).
///
/// The names in brackets are those of CPython's tokenizer, whose behaviour this follows exactly.
struct OpenFormattedString {
    let start: Int
    let quote: UInt8
    let quoteSize: Int
    let isRaw: Bool
    /// `f` or `t`, for messages.
    let letter: Character
    /// Open brackets since the string began [curly_bracket_depth].
    var depth = 0
    /// `depth` outside of the innermost field's braces, -1 outside of fields [curly_bracket_expr_start_depth].
    var fieldDepth = -1
    /// Whether the text being read is a format specification.
    var isInSpecification = false
    /// Whether the next byte is text of the string, or code of a field.
    var isReadingText = true

    mutating func closeBracket(_ byte: UInt8) {
        depth -= 1
        if byte == UInt8(ascii: "}"), depth == fieldDepth {
            fieldDepth -= 1
            isReadingText = true
            isInSpecification = false
        }
    }
}

extension Lexer {
    /// `at` is the first quote.
    mutating func openFormattedString(from start: Int, prefix: StringPrefix) {
        // CPython's MAXFSTRINGLEVEL.
        guard formattedStrings.count < 150 else { return fail(at, at, "too many nested f-strings") }
        let quote = text[at]
        let quoteSize = peek(1) == quote && peek(2) == quote ? 3 : 1
        at += quoteSize
        tokens.append(prefix.isTemplate ? .templateStart : .formattedStart, start, at)
        formattedStrings.append(
            OpenFormattedString(
                start: start, quote: quote, quoteSize: quoteSize, isRaw: prefix.isRaw,
                letter: prefix.isTemplate ? "t" : "f"))
    }

    /// Text up to the next field or the end of the specification or string, and what ends it.
    mutating func formattedText() {
        let string = formattedStrings[formattedStrings.count - 1]
        var inName = false
        var end = at
        while end < text.count {
            let byte = text[end]
            if byte == string.quote, isClosed(string, at: end) {
                emitText(to: end)
                emit(.formattedEnd, length: string.quoteSize)
                formattedStrings.removeLast()
                return
            }
            switch byte {
            case UInt8(ascii: "{"):
                let doubled = end + 1 < text.count && text[end + 1] == byte
                if !doubled || string.isInSpecification { return openField(at: end) }
                end += 1
            case UInt8(ascii: "}"):
                let doubled = end + 1 < text.count && text[end + 1] == byte
                if inName {
                    inName = false
                } else if doubled, !string.isInSpecification, string.depth == 0 {
                    end += 1
                } else {
                    return closeField(at: end)
                }
            case UInt8(ascii: "\\"):
                end = afterEscape(end, isRaw: string.isRaw, &inName)
                continue
            case 0x0A, 0x0D:
                if string.quoteSize == 1 { return failNewline(string, at: end) }
            default: break
            }
            end += 1
        }
        failUnterminated(string)
    }

    /// A `:` of a field, at its outermost level, begins the format specification.
    mutating func fieldPunctuation(_ byte: UInt8) -> Bool {
        guard byte == UInt8(ascii: ":"), let string = formattedStrings.last, string.fieldDepth >= 0,
            string.depth - 1 == string.fieldDepth
        else { return false }
        emit(.colon, length: 1)
        formattedStrings[formattedStrings.count - 1].isReadingText = true
        formattedStrings[formattedStrings.count - 1].isInSpecification = true
        return true
    }

    private func isClosed(_ string: OpenFormattedString, at end: Int) -> Bool {
        string.quoteSize == 1
            || end + 2 < text.count && text[end + 1] == string.quote && text[end + 2] == string.quote
    }

    /// The offset behind a backslash and what it escapes. A brace is never escaped by one.
    private func afterEscape(_ backslash: Int, isRaw: Bool, _ inName: inout Bool) -> Int {
        let next = backslash + 1
        guard next < text.count, text[next] != UInt8(ascii: "{"), text[next] != UInt8(ascii: "}") else { return next }
        if text[next] == 0x0D, next + 1 < text.count, text[next + 1] == 0x0A { return next + 2 }
        if !isRaw, text[next] == UInt8(ascii: "N"), next + 1 < text.count, text[next + 1] == UInt8(ascii: "{") {
            inName = true
            return next + 2
        }
        return next + 1
    }

    private mutating func emitText(to end: Int) {
        guard end > at else { return }
        let string = formattedStrings[formattedStrings.count - 1]
        if !string.isRaw, let message = Escapes.error(in: text[at..<end], isBytes: false, isRaw: false) {
            let range = TextRange(start: UInt32(at), end: UInt32(end))
            literalErrors.append(LiteralError(token: TokenIndex(tokens.count), error: SyntaxError(range, message)))
        }
        emit(.formattedText, length: end - at)
    }

    private mutating func openField(at end: Int) {
        emitText(to: end)
        let last = formattedStrings.count - 1
        formattedStrings[last].fieldDepth += 1
        formattedStrings[last].isReadingText = false
        formattedStrings[last].isInSpecification = false
        // CPython's MAX_EXPR_NESTING.
        if formattedStrings[last].fieldDepth >= 3 {
            fail(at, at, "\(formattedStrings[last].letter)-string: expressions nested too deeply")
        }
    }

    /// The brace itself is read as code: it closes the field, or is one too many.
    private mutating func closeField(at end: Int) {
        emitText(to: end)
        formattedStrings[formattedStrings.count - 1].isReadingText = false
        formattedStrings[formattedStrings.count - 1].isInSpecification = false
    }

    private mutating func failNewline(_ string: OpenFormattedString, at end: Int) {
        guard string.isInSpecification else { return failUnterminated(string) }
        let letter = string.letter
        fail(
            end, end,
            "\(letter)-string: newlines are not allowed in format specifiers for single quoted \(letter)-strings")
    }

    mutating func failUnterminated(_ string: OpenFormattedString) {
        let isTriple = string.quoteSize == 3
        let lineEnd = isTriple ? text.count : (text[at...].firstIndex(where: \.isNewline) ?? text.count)
        let line = lineNumber(of: max(string.start, lineEnd - 1))
        fail(
            string.start, string.start + 1,
            "unterminated \(isTriple ? "triple-quoted " : "")\(string.letter)-string literal (detected at line \(line))"
        )
    }
}
