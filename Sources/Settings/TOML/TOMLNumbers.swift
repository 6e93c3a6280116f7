/// Reads integers and other numbers.
extension TOMLReader {
    /// Nil if none stands here.
    mutating func number() throws(SettingFault) -> SettingValue.Content? {
        let start = cursor.offset
        let radices = [("0x", 16), ("0o", 8), ("0b", 2)]
        for (prefix, radix) in radices where cursor.isAt(prefix) {
            var rest = cursor
            rest.offset += 2
            guard let digits = Self.digits(&rest, where: { $0.isDigit(inRadix: radix) }) else { break }
            cursor = rest
            return .integer(try integer(digits, radix: radix, start))
        }
        var sign = ""
        if cursor.skip("-") { sign = "-" } else if cursor.skip("+") { sign = "+" }
        if cursor.skip("inf") { return .number(sign == "-" ? -.infinity : .infinity) }
        if cursor.skip("nan") { return .number(.nan) }
        // No number begins with a zero but zero itself.
        let whole = cursor.skip("0") ? "0" : Self.digits(&cursor, where: \.isDigit)
        guard let whole else {
            cursor.offset = start
            return nil
        }
        let fraction = part(behind: ["."], signs: [])
        let exponent = part(behind: ["e", "E"], signs: ["+", "-"])
        if fraction == nil, exponent == nil { return .integer(try integer(sign + whole, radix: 10, start)) }
        return .number(Double("\(sign)\(whole)\(fraction ?? "")\(exponent ?? "")")!)
    }

    /// `.5` or `e+10`; nil where none stands.
    private mutating func part(behind marks: [String], signs: [String]) -> String? {
        var rest = cursor
        guard let mark = marks.first(where: { rest.skip($0) }) else { return nil }
        let sign = signs.first { rest.skip($0) } ?? ""
        guard let digits = Self.digits(&rest, where: \.isDigit) else { return nil }
        cursor = rest
        return mark + sign + digits
    }

    /// Digits with single underscores between them, without these.
    private static func digits(_ cursor: inout SettingCursor, where fits: (UInt8) -> Bool) -> String? {
        var digits = cursor.skip(while: fits)
        guard !digits.isEmpty else { return nil }
        while cursor.byte == UInt8(ascii: "_"), cursor.offset + 1 < cursor.text.count,
            fits(cursor.text[cursor.offset + 1])
        {
            cursor.offset += 1
            digits += cursor.skip(while: fits)
        }
        return String(decoding: digits, as: UTF8.self)
    }

    private func integer(_ digits: String, radix: Int, _ start: Int) throws(SettingFault) -> Int64 {
        guard let value = Int64(digits, radix: radix) else {
            throw cursor.fault("the number does not fit into 64 bits", at: start)
        }
        return value
    }
}

extension UInt8 {
    fileprivate func isDigit(inRadix radix: Int) -> Bool {
        switch radix {
        case 16: isHexadecimal
        default: isDigit && Int(self - UInt8(ascii: "0")) < radix
        }
    }
}
