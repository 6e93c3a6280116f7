/// Reads the four kinds of strings.
extension TOMLReader {
    /// `"..."`, with escapes.
    mutating func basicString() throws(SettingFault) -> String {
        let start = cursor.offset
        cursor.offset += 1
        var text: [UInt8] = []
        while true {
            text += cursor.skip { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") && !$0.isControl }
            if cursor.skip("\"") { return String(decoding: text, as: UTF8.self) }
            guard cursor.byte == UInt8(ascii: "\\") else { throw unended("\"", start) }
            text += try escape()
        }
    }

    /// `'...'`, as it stands there.
    mutating func literalString() throws(SettingFault) -> String {
        let start = cursor.offset
        cursor.offset += 1
        let text = cursor.skip { $0 != UInt8(ascii: "'") && !$0.isControl }
        guard cursor.skip("'") else { throw unended("'", start) }
        return String(decoding: text, as: UTF8.self)
    }

    mutating func multilineBasicString() throws(SettingFault) -> String {
        let start = openMultilineString()
        var text: [UInt8] = []
        while true {
            text += cursor.skip { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") && !$0.isMultilineControl }
            switch cursor.byte {
            case UInt8(ascii: "\""):
                if let quotes = closingQuotes("\"") { return String(decoding: text + quotes, as: UTF8.self) }
                text.append(UInt8(ascii: "\""))
                cursor.offset += 1
            case UInt8(ascii: "\\"): text += try joinsLines() ? [] : escape()
            default: throw unended("\"\"\"", start)
            }
        }
    }

    mutating func multilineLiteralString() throws(SettingFault) -> String {
        let start = openMultilineString()
        var text: [UInt8] = []
        while true {
            text += cursor.skip { $0 != UInt8(ascii: "'") && !$0.isMultilineControl }
            guard cursor.byte == UInt8(ascii: "'") else { throw unended("'''", start) }
            if let quotes = closingQuotes("'") { return String(decoding: text + quotes, as: UTF8.self) }
            text.append(UInt8(ascii: "'"))
            cursor.offset += 1
        }
    }

    /// A newline right behind the quotes is not part of the string.
    private mutating func openMultilineString() -> Int {
        let start = cursor.offset
        cursor.offset += 3
        if cursor.byte == newline { cursor.offset += 1 }
        return start
    }

    /// Three quotes end a string, and up to two before them belong to it: these; nil where it goes on.
    private mutating func closingQuotes(_ quote: String) -> [UInt8]? {
        guard cursor.skip(quote + quote + quote) else { return nil }
        var own: [UInt8] = []
        while own.count < 2, cursor.skip(quote) { own += Array(quote.utf8) }
        return own
    }

    private func unended(_ quote: String, _ start: Int) -> SettingFault {
        guard let byte = cursor.byte, byte != newline else {
            return cursor.fault("the string has no \(quote) at its end", at: start)
        }
        return cursor.fault("a string has no control characters: write an escape")
    }

    /// A backslash at the end of a line: what is blank behind it goes.
    private mutating func joinsLines() throws(SettingFault) -> Bool {
        var rest = cursor
        rest.offset += 1
        rest.skip(while: \.isBlank)
        guard let byte = rest.byte, byte == newline else {
            // As a string that never ends it is a fault anyway.
            if rest.byte == nil { cursor = rest }
            return rest.byte == nil
        }
        rest.skip { $0.isBlank || $0 == newline }
        cursor = rest
        return true
    }

    private mutating func escape() throws(SettingFault) -> [UInt8] {
        let start = cursor.offset
        cursor.offset += 1
        guard let byte = cursor.byte else { throw cursor.fault("the string does not end", at: start) }
        cursor.offset += 1
        switch byte {
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return [byte]
        case UInt8(ascii: "u"): return try scalar(digits: 4, start)
        case UInt8(ascii: "U"): return try scalar(digits: 8, start)
        default: throw cursor.fault("there is no such escape: a backslash itself is '\\\\'", at: start)
        }
    }

    private mutating func scalar(digits: Int, _ start: Int) throws(SettingFault) -> [UInt8] {
        let digitBytes = cursor.text[cursor.offset...].prefix(digits)
        guard digitBytes.count == digits, digitBytes.allSatisfy(\.isHexadecimal) else {
            throw cursor.fault("the escape needs \(digits) hexadecimal digits", at: start)
        }
        cursor.offset += digits
        guard let value = UInt32(String(decoding: digitBytes, as: UTF8.self), radix: 16),
            let scalar = Unicode.Scalar(value)
        else { throw cursor.fault("there is no character of this number", at: start) }
        return Array(String(Character(scalar)).utf8)
    }
}

extension UInt8 {
    /// All but tabs and newlines.
    fileprivate var isMultilineControl: Bool { isControl && self != newline }

    var isHexadecimal: Bool {
        isDigit || UInt8(ascii: "a") <= self | 0x20 && self | 0x20 <= UInt8(ascii: "f") && self < 0x80
    }
}
