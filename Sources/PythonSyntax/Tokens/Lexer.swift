internal import SourceText

/// Turns a text into tokens, as CPython's tokenizer does (language reference, chapter 2).
///
/// Knows bytes, brackets, indentation and open strings; never the grammar. The whole text is read
/// before the parser begins, up to the first character that cannot be part of any token.
struct Lexer {
    let text: [UInt8]
    /// Whether there is no need to look at the characters of names.
    let isASCII: Bool
    let classes = ByteClass.table
    let keywords = Keywords.table
    var at: Int
    var tokens = Tokens()

    /// What stopped the lexer before the end of the text.
    var failure: LexicalFailure?
    /// Whether that was indentation or a joined line.
    var failureIsAboutLines = false
    /// Strings whose contents are wrong (`"\x"`): errors once the parser gets there.
    var literalErrors: [LiteralError] = []

    var indents = [IndentationLevel(column: 0, alternate: 0)]
    var brackets: [OpenBracket] = []
    var formattedStrings: [OpenFormattedString] = []

    /// `start` is the offset of the first byte that is not a byte order mark.
    init(_ text: [UInt8], from start: Int) {
        self.text = text
        isASCII = text.reduce(0, |) < 0x80
        at = start
        // Measured over the standard library: 4.6 bytes a token; more would only move once.
        tokens.list.reserveCapacity(text.count / 4 + 16)
    }

    mutating func run() {
        beginLine()
        while failure == nil, at < text.count {
            if !formattedStrings.isEmpty, formattedStrings[formattedStrings.count - 1].isReadingText {
                formattedText()
            } else {
                token()
            }
        }
        if failure == nil { endOfText() }
        tokens.append(.endMarker, at, at)
    }

    /// One token, or the blanks before it, or a comment.
    private mutating func token() {
        var byte = text[at]
        if byte == 0x20, at + 1 < text.count {
            at += 1
            byte = text[at]
        }
        let byteClass = classes[Int(byte)]
        // Nearly half of all tokens: a branch of their own is guessed better than the jump below.
        if byteClass == ByteClass.name.rawValue | ByteClass.continuesName { return name() }
        switch ByteClass(rawValue: byteClass & ~ByteClass.continuesName)! {
        case .blank: at += 1
        case .name: break
        case .operatorCharacter: operatorToken(byte)
        case .opening: open(byte)
        case .closing: close(byte)
        case .dot: dot()
        case .digit: number()
        case .quote: string(from: at, prefix: StringPrefix())
        case .newline: newline()
        case .comment: skipComment()
        case .backslash: _ = joinLines()
        case .other: unknownCharacter(byte)
        }
    }

    /// The byte at a distance from the current one; 0, which no source holds, behind the end.
    @inline(__always)
    func peek(_ distance: Int = 1) -> UInt8 {
        at + distance < text.count ? text[at + distance] : 0
    }

    @inline(__always)
    mutating func emit(_ kind: TokenKind, length: Int) {
        tokens.append(kind, at, at + length)
        at += length
    }

    mutating func fail(_ start: Int, _ end: Int, _ message: String) {
        let range = TextRange(start: UInt32(start), end: UInt32(max(start, end)))
        failure = .error(SyntaxError(range, message))
    }

    // MARK: Names and operators

    private mutating func name() {
        let start = at
        let end = endOfName()
        if end - start <= 2, end < text.count, text[end] == UInt8(ascii: "'") || text[end] == UInt8(ascii: "\""),
            prefixedString(start, end)
        {
            return
        }
        if !isASCII, text[start..<end].contains(where: { $0 >= 0x80 }),
            let invalid = IdentifierForm.firstInvalidCharacter(in: text[start..<end])
        {
            return invalidCharacter(at: invalid)
        }
        let kind = end - start <= 8 ? keywords.kind(of: word(start, end)) : .name
        tokens.append(kind, start, end)
        at = end
    }

    /// Where the name at the cursor ends.
    @inline(__always)
    private func endOfName() -> Int {
        let bytes = text.span
        let classOf = classes.span
        var end = at + 1
        while end < bytes.count, classOf[Int(bytes[end])] & ByteClass.continuesName != 0 { end += 1 }
        return end
    }

    /// At most eight bytes as an integer, the first one most significant.
    @inline(__always)
    private func word(_ start: Int, _ end: Int) -> UInt64 {
        guard start + 8 <= text.count else { return text[start..<end].reduce(0) { $0 << 8 | UInt64($1) } }
        // One load for up to eight bytes; bounds are checked, and any bytes make an integer.
        let bytes = unsafe text.span.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
        return bytes.bigEndian >> UInt64(64 - 8 * (end - start))
    }

    private mutating func dot() {
        if peek().isDecimalDigit {
            number()
        } else if peek() == UInt8(ascii: "."), peek(2) == UInt8(ascii: ".") {
            emit(.ellipsis, length: 3)
        } else {
            emit(.dot, length: 1)
        }
    }

    private mutating func operatorToken(_ byte: UInt8) {
        if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "!"), fieldPunctuation(byte) { return }
        let (kind, length) = Operators.longest(byte, peek(1), peek(2))
        emit(kind, length: length)
    }

    // MARK: Brackets

    private mutating func open(_ byte: UInt8) {
        // CPython's MAXLEVEL.
        guard brackets.count < 200 else { return fail(at, at + 1, "too many nested parentheses") }
        brackets.append(OpenBracket(byte: byte, offset: at))
        if !formattedStrings.isEmpty { formattedStrings[formattedStrings.count - 1].depth += 1 }
        switch byte {
        case UInt8(ascii: "("): emit(.leftParenthesis, length: 1)
        case UInt8(ascii: "["): emit(.leftBracket, length: 1)
        default: emit(.leftBrace, length: 1)
        }
    }

    private mutating func close(_ byte: UInt8) {
        if let message = messageIfUnmatched(byte) { return fail(at, at + 1, message) }
        brackets.removeLast()
        if !formattedStrings.isEmpty { formattedStrings[formattedStrings.count - 1].closeBracket(byte) }
        switch byte {
        case UInt8(ascii: ")"): emit(.rightParenthesis, length: 1)
        case UInt8(ascii: "]"): emit(.rightBracket, length: 1)
        default: emit(.rightBrace, length: 1)
        }
    }

    @inline(__always)
    private func messageIfUnmatched(_ byte: UInt8) -> String? {
        if formattedStrings.isEmpty, let bracket = brackets.last, bracket.closing == byte { return nil }
        return messageOfUnmatched(byte)
    }

    private func messageOfUnmatched(_ byte: UInt8) -> String? {
        let found = Character(Unicode.Scalar(byte))
        if let string = formattedStrings.last, string.depth == 0 {
            return byte == UInt8(ascii: "}")
                ? "\(string.letter)-string: single '}' is not allowed" : "\(string.letter)-string: unmatched '\(found)'"
        }
        guard let bracket = brackets.last else { return "unmatched '\(found)'" }
        guard bracket.closing != byte else { return nil }
        if let string = formattedStrings.last, bracket.byte == UInt8(ascii: "{"), string.depth == string.fieldDepth + 1
        {
            return "\(string.letter)-string: unmatched '\(found)'"
        }
        let opening = Character(Unicode.Scalar(bracket.byte))
        let message = "closing parenthesis '\(found)' does not match opening parenthesis '\(opening)'"
        let between = text[bracket.offset..<at]
        return between.contains(where: \.isNewline) ? "\(message) on line \(lineNumber(of: bracket.offset))" : message
    }

    /// The line of an offset, from 1. Only for messages: it reads the text from the start.
    func lineNumber(of offset: Int) -> Int {
        LineIndex(text).line(of: UInt32(offset)) + 1
    }

    // MARK: What is no token

    private mutating func skipComment() {
        while at < text.count, !text[at].isNewline { at += 1 }
    }

    private mutating func unknownCharacter(_ byte: UInt8) {
        guard byte > 0x20, byte != 0x7F else {
            let code = String(byte, radix: 16, uppercase: true)
            let padded = String(repeating: "0", count: 4 - code.count) + code
            return fail(at, at + 1, "invalid non-printable character U+\(padded)")
        }
        emit(.unknown, length: 1)
    }

    private mutating func invalidCharacter(at offset: Int) {
        let character = String(decoding: text[offset..<min(offset + 4, text.count)], as: UTF8.self).unicodeScalars
            .first!
        let code = String(character.value, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
        let length = UTF8.width(character)
        switch character.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .spaceSeparator:
            fail(offset, offset + length, "invalid non-printable character U+\(padded)")
        default:
            fail(offset, offset + length, "invalid character '\(character)' (U+\(padded))")
        }
    }
}

/// Why the lexer stopped.
enum LexicalFailure {
    case error(SyntaxError)
    /// The text ended inside this bracket. Whether that is what to say depends on what the parser finds.
    case unclosed(OpenBracket)
}

/// A string literal with wrong contents: an error as soon as the parser takes the token.
struct LiteralError {
    let token: TokenIndex
    let error: SyntaxError
}

struct OpenBracket {
    let byte: UInt8
    let offset: Int

    var closing: UInt8 { byte == UInt8(ascii: "(") ? UInt8(ascii: ")") : byte + 2 }
}
