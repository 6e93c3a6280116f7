/// Recognises keywords by a perfect hash of their bytes.
///
/// A word of up to eight bytes is packed into an integer, most significant byte first. The
/// multiplier was searched so that no two keywords fall into one of 128 slots: one multiplication
/// and one comparison decide, where a dictionary would hash every name of the file.
package struct Keywords: Sendable {
    static let table = Keywords()

    private var slots = [(word: UInt64, kind: TokenKind)](repeating: (0, .name), count: 128)

    @inline(__always)
    func kind(of word: UInt64) -> TokenKind {
        let slot = slots[Self.slot(of: word)]
        return slot.word == word ? slot.kind : .name
    }

    @inline(__always)
    private static func slot(of word: UInt64) -> Int {
        Int(truncatingIfNeeded: (word &* 0x53C5_FA4A_23A1_00E7) >> 57)
    }

    static let spellings: [(String, TokenKind)] = [
        ("False", .kwFalse), ("None", .kwNone), ("True", .kwTrue), ("and", .kwAnd), ("as", .kwAs),
        ("assert", .kwAssert), ("async", .kwAsync), ("await", .kwAwait), ("break", .kwBreak),
        ("class", .kwClass), ("continue", .kwContinue), ("def", .kwDef), ("del", .kwDel),
        ("elif", .kwElif), ("else", .kwElse), ("except", .kwExcept), ("finally", .kwFinally),
        ("for", .kwFor), ("from", .kwFrom), ("global", .kwGlobal), ("if", .kwIf),
        ("import", .kwImport), ("in", .kwIn), ("is", .kwIs), ("lambda", .kwLambda),
        ("nonlocal", .kwNonlocal), ("not", .kwNot), ("or", .kwOr), ("pass", .kwPass),
        ("raise", .kwRaise), ("return", .kwReturn), ("try", .kwTry), ("while", .kwWhile),
        ("with", .kwWith), ("yield", .kwYield),
        ("match", .softMatch), ("case", .softCase), ("type", .softType), ("lazy", .softLazy),
    ]

    /// Whether a word is reserved, or is a keyword at some places.
    package static func contains(_ word: String) -> Bool { spellings.contains { $0.0 == word } }

    private init() {
        for (spelling, kind) in Self.spellings {
            let word = spelling.utf8.reduce(0) { $0 << 8 | UInt64($1) }
            let slot = Self.slot(of: word)
            precondition(slots[slot].word == 0, "two keywords in one slot")
            slots[slot] = (word, kind)
        }
    }
}
