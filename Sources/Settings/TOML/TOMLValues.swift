/// Reads what stands behind `=`: lists and inline tables, and by their first bytes all others.
extension TOMLReader {
    mutating func value() throws(SettingFault) -> SettingValue {
        let place = cursor.place(of: cursor.offset)
        return SettingValue(content: try content(), place: place)
    }

    private mutating func content() throws(SettingFault) -> SettingValue.Content {
        switch cursor.byte {
        case UInt8(ascii: "\""):
            return .text(cursor.isAt("\"\"\"") ? try multilineBasicString() : try basicString())
        case UInt8(ascii: "'"):
            return .text(cursor.isAt("'''") ? try multilineLiteralString() : try literalString())
        case UInt8(ascii: "["): return try nested(Self.list)
        case UInt8(ascii: "{"): return try nested(Self.inlineTable)
        default: break
        }
        if cursor.skip("true") { return .truth(true) }
        if cursor.skip("false") { return .truth(false) }
        if let time = try time() { return .time(time) }
        if let number = try number() { return number }
        throw cursor.fault("a value is expected, and \(cursor.found)")
    }

    private mutating func nested(
        _ read: (inout TOMLReader) throws(SettingFault) -> SettingValue.Content
    ) throws(SettingFault) -> SettingValue.Content {
        depth += 1
        defer { depth -= 1 }
        guard depth < SettingCursor.deepest else { throw cursor.fault("values stand in each other too deeply") }
        return try read(&self)
    }

    private static func list(_ reader: inout TOMLReader) throws(SettingFault) -> SettingValue.Content {
        reader.cursor.offset += 1
        var values: [SettingValue] = []
        while true {
            try reader.skipLinesAndComments()
            if reader.cursor.skip("]") { return .list(values) }
            values.append(try reader.value())
            try reader.skipLinesAndComments()
            if reader.cursor.skip(",") { continue }
            guard reader.cursor.byte == UInt8(ascii: "]") else {
                throw reader.cursor.fault("',' or ']' stands behind a value of a list, and \(reader.cursor.found)")
            }
        }
    }

    private mutating func skipLinesAndComments() throws(SettingFault) {
        repeat {
            cursor.skip { $0.isBlank || $0 == newline }
            try comment()
        } while cursor.byte == newline
    }

    /// On one line, without a comma at its end.
    private static func inlineTable(_ reader: inout TOMLReader) throws(SettingFault) -> SettingValue.Content {
        let table = TableDraft(offset: reader.cursor.offset)
        reader.cursor.offset += 1
        reader.cursor.skip(while: \.isBlank)
        if reader.cursor.skip("}") { return .table(table.table(reader.cursor)) }
        while true {
            try reader.pair(in: table)
            reader.cursor.skip(while: \.isBlank)
            if reader.cursor.skip("}") { return .table(table.table(reader.cursor)) }
            guard reader.cursor.skip(",") else {
                throw reader.cursor.fault("',' or '}' stands behind a value of a table, and \(reader.cursor.found)")
            }
            reader.cursor.skip(while: \.isBlank)
        }
    }
}
