/// Numbers (language reference, section 2.7), with CPython's rules for what may stand right behind one.
extension Lexer {
    mutating func number() {
        let start = at
        if text[at] == UInt8(ascii: "0") {
            switch peek().lowercased {
            case UInt8(ascii: "x"): radixNumber(name: "hexadecimal", \.isHexadecimalDigit)
            case UInt8(ascii: "o"): radixNumber(name: "octal") { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "7") }
            case UInt8(ascii: "b"): radixNumber(name: "binary") { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: "1") }
            default: decimalNumber()
            }
        } else {
            decimalNumber()
        }
        if failure == nil { tokens.append(.number, start, at) }
    }

    private mutating func radixNumber(name: String, _ isDigit: (UInt8) -> Bool) {
        at += 2
        repeat {
            if peek(0) == UInt8(ascii: "_") { at += 1 }
            guard isDigit(peek(0)) else {
                return peek(0).isDecimalDigit ? failDigit(name) : failNumber("invalid \(name) literal")
            }
            while isDigit(peek(0)) { at += 1 }
        } while peek(0) == UInt8(ascii: "_")
        if peek(0).isDecimalDigit { return failDigit(name) }
        endNumber(name: name)
    }

    /// CPython points at the last character that could still be read.
    private mutating func failNumber(_ message: String) {
        fail(at - 1, at, message)
    }

    private mutating func failDigit(_ name: String) {
        fail(at, at + 1, "invalid digit '\(Character(Unicode.Scalar(text[at])))' in \(name) literal")
    }

    private mutating func decimalNumber() {
        let start = at
        if text[at] != UInt8(ascii: ".") {
            guard decimalDigits() else { return }
        }
        let endOfInteger = at
        var isInteger = true
        if peek(0) == UInt8(ascii: ".") {
            isInteger = false
            at += 1
            if peek(0).isDecimalDigit, !decimalDigits() { return }
        }
        if peek(0).lowercased == UInt8(ascii: "e") {
            let signed = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-")
            if peek(signed ? 2 : 1).isDecimalDigit {
                isInteger = false
                at += signed ? 2 : 1
                guard decimalDigits() else { return }
            } else if signed {
                return fail(at, at + 1, "invalid decimal literal")
            }
        }
        if peek(0).lowercased == UInt8(ascii: "j") {
            at += 1
            return endNumber(name: "imaginary")
        }
        if isInteger, text[start] == UInt8(ascii: "0"), hasNonzeroDigit(start, endOfInteger) {
            let message =
                "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"
            return fail(start, endOfInteger, message)
        }
        endNumber(name: "decimal")
    }

    private func hasNonzeroDigit(_ start: Int, _ end: Int) -> Bool {
        text[start..<end].contains { $0 != UInt8(ascii: "0") && $0 != UInt8(ascii: "_") }
    }

    /// Digits with single underscores between them; false after a failure.
    private mutating func decimalDigits() -> Bool {
        while true {
            while peek(0).isDecimalDigit { at += 1 }
            guard peek(0) == UInt8(ascii: "_") else { return true }
            at += 1
            guard peek(0).isDecimalDigit else {
                failNumber("invalid decimal literal")
                return false
            }
        }
    }

    /// No name may begin right behind a number, but for the keywords that CPython still lets
    /// stand there (`1if x else 2`).
    private mutating func endNumber(name: String) {
        let byte = peek(0)
        guard byte < 0x80, classes[Int(byte)] & ByteClass.continuesName != 0 else { return }
        let keywords: [StaticString] = ["and", "else", "for", "if", "in", "is", "or", "not"]
        guard !keywords.contains(where: startsHere) else { return }
        failNumber("invalid \(name) literal")
    }

    private func startsHere(_ word: StaticString) -> Bool {
        word.description.utf8.enumerated().allSatisfy { peek($0.offset) == $0.element }
    }
}
