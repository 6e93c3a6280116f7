/// Operators by longest match (language reference, section 2.8).
enum Operators {
    /// The kind and length of the operator that begins with `first`; the bytes behind it are 0 at the end of the text.
    @inline(__always)
    static func longest(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> (TokenKind, Int) {
        let equal = UInt8(ascii: "=")
        switch first {
        case UInt8(ascii: ","): return (.comma, 1)
        case UInt8(ascii: ":"): return second == equal ? (.colonEqual, 2) : (.colon, 1)
        case UInt8(ascii: "="): return second == equal ? (.equalEqual, 2) : (.equal, 1)
        case UInt8(ascii: "*"):
            guard second == first else { return second == equal ? (.starEqual, 2) : (.star, 1) }
            return third == equal ? (.doubleStarEqual, 3) : (.doubleStar, 2)
        case UInt8(ascii: "-"):
            if second == UInt8(ascii: ">") { return (.arrow, 2) }
            return second == equal ? (.minusEqual, 2) : (.minus, 1)
        case UInt8(ascii: "+"): return second == equal ? (.plusEqual, 2) : (.plus, 1)
        case UInt8(ascii: "/"):
            guard second == first else { return second == equal ? (.slashEqual, 2) : (.slash, 1) }
            return third == equal ? (.doubleSlashEqual, 3) : (.doubleSlash, 2)
        case UInt8(ascii: "<"):
            if second == first { return third == equal ? (.leftShiftEqual, 3) : (.leftShift, 2) }
            if second == UInt8(ascii: ">") { return (.lessGreater, 2) }
            return second == equal ? (.lessEqual, 2) : (.less, 1)
        case UInt8(ascii: ">"):
            guard second == first else { return second == equal ? (.greaterEqual, 2) : (.greater, 1) }
            return third == equal ? (.rightShiftEqual, 3) : (.rightShift, 2)
        case UInt8(ascii: "!"): return second == equal ? (.notEqual, 2) : (.exclamation, 1)
        case UInt8(ascii: "%"): return second == equal ? (.percentEqual, 2) : (.percent, 1)
        case UInt8(ascii: "&"): return second == equal ? (.ampersandEqual, 2) : (.ampersand, 1)
        case UInt8(ascii: "|"): return second == equal ? (.verticalBarEqual, 2) : (.verticalBar, 1)
        case UInt8(ascii: "^"): return second == equal ? (.caretEqual, 2) : (.caret, 1)
        case UInt8(ascii: "@"): return second == equal ? (.atEqual, 2) : (.at, 1)
        case UInt8(ascii: ";"): return (.semicolon, 1)
        default: return (.tilde, 1)
        }
    }
}
