/// Which escapes and characters a literal may hold (language reference, section 2.7.1.1).
///
/// An unknown escape (`"\d"`) is no error; CPython only warns.
enum Escapes {
    /// The message for the first wrong escape or character, as CPython words it.
    static func error(in contents: ArraySlice<UInt8>, isBytes: Bool, isRaw: Bool) -> String? {
        if isBytes, contents.contains(where: { $0 >= 0x80 }) {
            return "bytes can only contain ASCII literal characters"
        }
        guard !isRaw else { return nil }
        var at = contents.startIndex
        while let backslash = contents[at...].firstIndex(of: UInt8(ascii: "\\")) {
            guard backslash + 1 < contents.endIndex else { return nil }
            let rest = contents[(backslash + 2)...]
            let position = backslash - contents.startIndex
            let letter = contents[backslash + 1]
            if let problem = isBytes ? bytesProblem(letter, rest) : textProblem(letter, rest) {
                return isBytes
                    ? "(value error) \(problem) at position \(position)"
                    : "(unicode error) 'unicodeescape' codec can't decode bytes in position "
                        + "\(position)-\(position + 1 + validDigits(rest)): \(problem)"
            }
            at = backslash + 2
        }
        return nil
    }

    private static func bytesProblem(_ letter: UInt8, _ rest: ArraySlice<UInt8>) -> String? {
        letter == UInt8(ascii: "x") && !hasDigits(2, rest) ? "invalid \\x escape" : nil
    }

    private static func textProblem(_ letter: UInt8, _ rest: ArraySlice<UInt8>) -> String? {
        switch letter {
        case UInt8(ascii: "x"): hasDigits(2, rest) ? nil : "truncated \\xXX escape"
        case UInt8(ascii: "u"): hasDigits(4, rest) ? nil : "truncated \\uXXXX escape"
        case UInt8(ascii: "U"):
            if !hasDigits(8, rest) {
                "truncated \\UXXXXXXXX escape"
            } else {
                codePoint(rest.prefix(8)) > 0x10FFFF ? "illegal Unicode character" : nil
            }
        case UInt8(ascii: "N"): isNamed(rest) ? nil : "malformed \\N character escape"
        default: nil
        }
    }

    private static func hasDigits(_ count: Int, _ rest: ArraySlice<UInt8>) -> Bool {
        rest.count >= count && rest.prefix(count).allSatisfy(\.isHexadecimalDigit)
    }

    private static func validDigits(_ rest: ArraySlice<UInt8>) -> Int {
        rest.prefix(8).prefix(while: \.isHexadecimalDigit).count
    }

    private static func codePoint(_ digits: ArraySlice<UInt8>) -> Int {
        digits.reduce(0) { $0 << 4 | Int($1.isDecimalDigit ? $1 & 0xF : ($1 & 0xF) + 9) }
    }

    /// `{`, at least one character, `}`.
    private static func isNamed(_ rest: ArraySlice<UInt8>) -> Bool {
        guard rest.first == UInt8(ascii: "{"), let end = rest.firstIndex(of: UInt8(ascii: "}")) else { return false }
        return end > rest.startIndex + 1
    }
}
