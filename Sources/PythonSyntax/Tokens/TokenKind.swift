/// The kinds of tokens, as in CPython's `Grammar/Tokens`, with a kind for each keyword and operator,
/// so that the parser never compares text.
public enum TokenKind: UInt8, Sendable, CaseIterable {
    // Layout. `indent` and `dedent` are empty: the blanks lie in the gap before them.
    case endMarker, newline, indent, dedent

    // Names; the soft keywords are names wherever the grammar does not ask for them.
    case name, softMatch, softCase, softType, softLazy

    // Literals. A formatted string is a start (prefix and quotes), text and fields, and an end.
    case number, string, bytes
    case formattedStart, templateStart, formattedText, formattedEnd

    case kwFalse, kwNone, kwTrue, kwAnd, kwAs, kwAssert, kwAsync, kwAwait, kwBreak, kwClass, kwContinue
    case kwDef, kwDel, kwElif, kwElse, kwExcept, kwFinally, kwFor, kwFrom, kwGlobal, kwIf, kwImport
    case kwIn, kwIs, kwLambda, kwNonlocal, kwNot, kwOr, kwPass, kwRaise, kwReturn, kwTry, kwWhile
    case kwWith, kwYield

    case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
    case colon, comma, semicolon, dot, ellipsis, arrow, exclamation, at
    case equal, colonEqual
    case plus, minus, star, slash, percent, doubleStar, doubleSlash
    case ampersand, verticalBar, caret, tilde, leftShift, rightShift
    case less, greater, lessEqual, greaterEqual, equalEqual, notEqual, lessGreater

    // Augmented assignment, in the order of the operators above.
    case plusEqual, minusEqual, starEqual, slashEqual, percentEqual, doubleStarEqual, doubleSlashEqual
    case ampersandEqual, verticalBarEqual, caretEqual, leftShiftEqual, rightShiftEqual, atEqual

    /// A character that begins no token: `$`, `?`, a backquote.
    case unknown

    /// An identifier, soft keywords included.
    @inlinable public var isName: Bool {
        rawValue >= TokenKind.name.rawValue && rawValue <= TokenKind.softLazy.rawValue
    }

    /// A reserved word of the language reference, section 2.3.1.
    @inlinable public var isKeyword: Bool {
        rawValue >= TokenKind.kwFalse.rawValue && rawValue <= TokenKind.kwYield.rawValue
    }

    /// `+=` and its like.
    @inlinable public var isAugmentedAssignment: Bool {
        rawValue >= TokenKind.plusEqual.rawValue && rawValue <= TokenKind.atEqual.rawValue
    }

    /// Newline, indent or dedent: tokens that end or open lines rather than say something.
    @inlinable public var isLayout: Bool {
        rawValue <= TokenKind.dedent.rawValue
    }

    var beginsString: Bool {
        rawValue >= TokenKind.string.rawValue && rawValue <= TokenKind.templateStart.rawValue
    }
}
