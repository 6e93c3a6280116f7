/// Reads JSON (RFC 8259), strictly, into the same values as TOML.
package enum JSONText {
    /// The value that a text is.
    package static func read(_ bytes: [UInt8]) throws(SettingFault) -> SettingValue {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        var reader = JSONReader(cursor: try SettingCursor(bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes))
        let value = try reader.value()
        reader.skipBlanks()
        guard reader.cursor.byte == nil else {
            throw reader.cursor.fault("the value is over, and \(reader.cursor.found)")
        }
        return value
    }
}

private struct JSONReader {
    var cursor: SettingCursor
    private var depth = 0

    init(cursor: SettingCursor) { self.cursor = cursor }

    mutating func skipBlanks() { cursor.skip { $0.isBlank || $0 == newline || $0 == UInt8(ascii: "\r") } }

    mutating func value() throws(SettingFault) -> SettingValue {
        skipBlanks()
        let place = cursor.place(of: cursor.offset)
        return SettingValue(content: try content(), place: place)
    }

    private mutating func content() throws(SettingFault) -> SettingValue.Content {
        switch cursor.byte {
        case UInt8(ascii: "\""): return .text(try string())
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            depth += 1
            defer { depth -= 1 }
            guard depth < SettingCursor.deepest else { throw cursor.fault("values stand in each other too deeply") }
            return cursor.skip("[") ? .list(try list()) : .table(try table())
        default: break
        }
        if cursor.skip("true") { return .truth(true) }
        if cursor.skip("false") { return .truth(false) }
        if cursor.skip("null") { return .nothing }
        if let number = number() { return number }
        throw cursor.fault("a value is expected, and \(cursor.found)")
    }

    private mutating func list() throws(SettingFault) -> [SettingValue] {
        var values: [SettingValue] = []
        skipBlanks()
        if cursor.skip("]") { return values }
        repeat {
            values.append(try value())
            skipBlanks()
        } while cursor.skip(",")
        guard cursor.skip("]") else {
            throw cursor.fault("',' or ']' stands behind a value of a list, and \(cursor.found)")
        }
        return values
    }

    private mutating func table() throws(SettingFault) -> SettingTable {
        cursor.offset += 1
        var entries: [SettingTable.Entry] = []
        var known: Set<String> = []
        skipBlanks()
        if cursor.skip("}") { return SettingTable([]) }
        repeat {
            skipBlanks()
            let offset = cursor.offset
            guard cursor.byte == UInt8(ascii: "\"") else {
                throw cursor.fault("a key in double quotes is expected, and \(cursor.found)")
            }
            let key = try string()
            guard known.insert(key).inserted else { throw cursor.fault("'\(key)' has a value already", at: offset) }
            skipBlanks()
            guard cursor.skip(":") else { throw cursor.fault("':' stands behind a key, and \(cursor.found)") }
            entries.append(SettingTable.Entry(key: key, place: cursor.place(of: offset), value: try value()))
            skipBlanks()
        } while cursor.skip(",")
        guard cursor.skip("}") else {
            throw cursor.fault("',' or '}' stands behind a value of a table, and \(cursor.found)")
        }
        return SettingTable(entries)
    }

    // MARK: Scalars

    private mutating func number() -> SettingValue.Content? {
        var rest = cursor
        let start = rest.offset
        _ = rest.skip("-")
        guard rest.skip("0") || !rest.skip(while: \.isDigit).isEmpty else { return nil }
        var isInteger = true
        var end = rest
        if rest.skip("."), !rest.skip(while: \.isDigit).isEmpty { (end, isInteger) = (rest, false) }
        rest = end
        if rest.skip("e") || rest.skip("E") {
            if !rest.skip("+") { _ = rest.skip("-") }
            if !rest.skip(while: \.isDigit).isEmpty { (end, isInteger) = (rest, false) }
        }
        cursor = end
        let text = String(decoding: cursor.text[start..<cursor.offset], as: UTF8.self)
        return (isInteger ? Int64(text).map { .integer($0) } : nil) ?? .number(Double(text)!)
    }

    private mutating func string() throws(SettingFault) -> String {
        let start = cursor.offset
        cursor.offset += 1
        var text: [UInt8] = []
        while true {
            text += cursor.skip { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
            if cursor.skip("\"") { return String(decoding: text, as: UTF8.self) }
            guard cursor.byte == UInt8(ascii: "\\") else {
                throw cursor.fault("the string has no \" at its end", at: start)
            }
            text += try escape()
        }
    }

    private mutating func escape() throws(SettingFault) -> [UInt8] {
        let start = cursor.offset
        cursor.offset += 2
        switch cursor.offset <= cursor.text.count ? cursor.text[start + 1] : 0 {
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "r"): return [0x0D]
        case let byte where "\"\\/".utf8.contains(byte): return [byte]
        case UInt8(ascii: "u"):
            var units = [try unit(start)]
            // What has no place in 16 bits is written as two.
            if UTF16.isLeadSurrogate(units[0]), cursor.skip("\\u") { units.append(try unit(start)) }
            guard let text = String(validating: units, as: UTF16.self) else {
                throw cursor.fault("there is no character of this number", at: start)
            }
            return Array(text.utf8)
        default: throw cursor.fault("there is no such escape: a backslash itself is '\\\\'", at: start)
        }
    }

    private mutating func unit(_ start: Int) throws(SettingFault) -> UInt16 {
        let digits = cursor.text[min(cursor.offset, cursor.text.count)...].prefix(4)
        guard digits.count == 4, digits.allSatisfy(\.isHexadecimal) else {
            throw cursor.fault("the escape needs 4 hexadecimal digits", at: start)
        }
        cursor.offset += 4
        return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)!
    }
}
