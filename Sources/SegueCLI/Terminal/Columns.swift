/// How many columns of a terminal text takes, and how what cannot be shown there is shown.
package enum Columns {
    /// The columns of a character: none for a lone accent, two for a wide one.
    package static func width(of character: Character) -> Int {
        // The common case first: most code is ASCII.
        if let byte = character.asciiValue { return byte < 0x20 || byte == 0x7F ? 0 : 1 }
        let scalars = character.unicodeScalars
        // A sign that is asked to be shown as a picture, or two letters that stand for a flag.
        if scalars.contains("\u{FE0F}") || scalars.count > 1 && isRegional(scalars.first!) { return 2 }
        return scalars.map(width).max() ?? 0
    }

    /// The columns of a text.
    package static func width(of text: some StringProtocol) -> Int { text.reduce(0) { $0 + width(of: $1) } }

    /// A text as it may be sent to a terminal: nothing in it moves the cursor, changes colours or turns the direction of
    /// writing. Who reviews code must see what is there.
    ///
    /// - Parameter column: where the text begins, which decides how far its tabs go.
    package static func shown(_ text: some StringProtocol, at column: Int = 0) -> String {
        var shown = ""
        var end = column
        for character in text {
            let part = Self.shown(character, at: end)
            shown += part
            end += width(of: part)
        }
        return shown
    }

    private static func shown(_ character: Character, at column: Int) -> String {
        if character == "\t" { return String(repeating: " ", count: tab - column % tab) }
        if character == "\r\n" { return "^M^J" }
        guard character.unicodeScalars.contains(where: isInvisible) else { return String(character) }
        return character.unicodeScalars.map { isInvisible($0) ? name(of: $0) : String($0) }.joined()
    }

    private static let tab = 8

    /// `^[` for an escape, `<U+202E>` for what turns the direction of writing.
    private static func name(of scalar: Unicode.Scalar) -> String {
        if scalar.value < 0x20 { return "^" + String(Unicode.Scalar(UInt8(scalar.value) + 0x40)) }
        if scalar.value == 0x7F { return "^?" }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<0x20, 0x7F..<0xA0: true
        // Marks, embeddings, overrides and isolates of direction, and line ends that only some know.
        case 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .control: return 0
        // A soft hyphen is drawn.
        case .format: return scalar == "\u{AD}" ? 1 : 0
        default: break
        }
        // The vowels and ends of Korean syllables stand on their beginnings.
        if (0x1160...0x11FF).contains(scalar.value) { return 0 }
        return scalar.properties.isEmojiPresentation || wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }

    private static func isRegional(_ scalar: Unicode.Scalar) -> Bool { (0x1F1E6...0x1F1FF).contains(scalar.value) }

    /// What Unicode calls wide or full width, without the pictures; gaps between blocks are left in.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C,
        0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
        0x16FE0...0x18DF2, 0x1AFF0...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x3FFFD,
    ]
}
