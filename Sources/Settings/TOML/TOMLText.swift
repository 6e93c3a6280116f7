/// Reads TOML 1.0, strictly: what the standard does not allow is a fault, with its place.
package enum TOMLText {
    /// The table that a text is.
    package static func read(_ bytes: [UInt8]) throws(SettingFault) -> SettingTable {
        var reader = TOMLReader(cursor: try SettingCursor(bytes))
        return try reader.document()
    }
}

/// Reads statements: pairs of keys and values, and the heads of tables.
struct TOMLReader {
    var cursor: SettingCursor
    /// How many lists and tables the next value stands in.
    var depth = 0

    typealias Key = (words: [(text: String, offset: Int)], offset: Int)

    fileprivate mutating func document() throws(SettingFault) -> SettingTable {
        let root = TableDraft(offset: 0)
        var table = root
        while cursor.byte != nil {
            cursor.skip(while: \.isBlank)
            if cursor.byte == UInt8(ascii: "[") {
                table.closeDottedTables()
                table = try head(in: root)
            } else if let byte = cursor.byte, byte != newline, byte != UInt8(ascii: "#") {
                try pair(in: table)
            }
            try endOfLine()
        }
        return root.table(cursor)
    }

    private mutating func endOfLine() throws(SettingFault) {
        cursor.skip(while: \.isBlank)
        try comment()
        guard let byte = cursor.byte else { return }
        guard byte == newline else { throw cursor.fault("a line ends behind its value, and \(cursor.found)") }
        cursor.offset += 1
    }

    mutating func comment() throws(SettingFault) {
        guard cursor.byte == UInt8(ascii: "#") else { return }
        cursor.skip { $0 != newline && !$0.isControl }
        if let byte = cursor.byte, byte != newline { throw cursor.fault("a comment has no control characters") }
    }

    // MARK: Heads

    /// `[shop.api]` or `[[shop.api]]`: the table that follows.
    private mutating func head(in root: TableDraft) throws(SettingFault) -> TableDraft {
        let start = cursor.offset
        let isElement = cursor.skip("[[")
        if !isElement { cursor.offset += 1 }
        cursor.skip(while: \.isBlank)
        let key = try key()
        let end = isElement ? "]]" : "]"
        guard cursor.skip(end) else { throw cursor.fault("'\(end)' ends the head of a table, and \(cursor.found)") }
        let outer = try table(of: key.words.dropLast(), in: root)
        let (word, offset) = key.words[key.words.count - 1]
        return isElement
            ? try element(word, of: outer, start, offset) : try table(word, of: outer, start, offset)
    }

    private func table(_ word: String, of outer: TableDraft, _ start: Int, _ offset: Int) throws(SettingFault)
        -> TableDraft
    {
        switch outer[word] {
        case nil:
            let table = TableDraft(offset: start)
            table.isDeclared = true
            outer.add(word, at: offset, .table(table))
            return table
        case .table(let table) where !table.isDeclared:
            table.isDeclared = true
            return table
        case .table, .elements: throw cursor.fault("the table '\(word)' is there already", at: offset)
        case .value: throw cursor.fault("'\(word)' has a value already", at: offset)
        }
    }

    private func element(_ word: String, of outer: TableDraft, _ start: Int, _ offset: Int) throws(SettingFault)
        -> TableDraft
    {
        let table = TableDraft(offset: start)
        table.isDeclared = true
        switch outer[word] {
        case nil: outer.add(word, at: offset, .elements([table]))
        case .elements(let others): outer[word] = .elements(others + [table])
        case .table: throw cursor.fault("'\(word)' is one table already, and no list of tables", at: offset)
        case .value: throw cursor.fault("'\(word)' has a value already", at: offset)
        }
        return table
    }

    /// The table that a head's words lead to, of a list of tables the last one.
    private func table(of words: ArraySlice<(text: String, offset: Int)>, in root: TableDraft) throws(SettingFault)
        -> TableDraft
    {
        var table = root
        for (word, offset) in words {
            switch table[word] {
            case nil:
                let inner = TableDraft(offset: offset)
                table.add(word, at: offset, .table(inner))
                table = inner
            case .table(let inner): table = inner
            case .elements(let elements): table = elements[elements.count - 1]
            case .value: throw cursor.fault("'\(word)' has a value already", at: offset)
            }
        }
        return table
    }

    // MARK: Pairs

    /// `key = value`, or `outer.key = value`.
    mutating func pair(in table: TableDraft) throws(SettingFault) {
        let key = try key()
        guard cursor.skip("=") else { throw cursor.fault("'=' stands behind a key, and \(cursor.found)") }
        cursor.skip(while: \.isBlank)
        let value = try value()
        var owner = table
        for (word, offset) in key.words.dropLast() {
            switch owner[word] {
            case nil:
                let inner = TableDraft(offset: offset)
                owner.add(word, at: offset, .table(inner))
                owner = inner
            case .table(let inner) where !inner.isDeclared: owner = inner
            case .table, .elements:
                throw cursor.fault("the table '\(word)' has a head of its own: nothing is added to it here", at: offset)
            case .value: throw cursor.fault("'\(word)' has a value already", at: offset)
            }
            table.dottedTables.append(owner)
        }
        let (word, offset) = key.words[key.words.count - 1]
        guard owner[word] == nil else { throw cursor.fault("'\(word)' has a value already", at: offset) }
        owner.add(word, at: offset, .value(value))
    }

    private mutating func key() throws(SettingFault) -> Key {
        let start = cursor.offset
        var words: [(text: String, offset: Int)] = []
        repeat {
            cursor.skip(while: \.isBlank)
            let offset = cursor.offset
            words.append((try word(), offset))
            cursor.skip(while: \.isBlank)
        } while cursor.skip(".")
        guard words.count + depth <= SettingCursor.deepest else {
            throw cursor.fault("tables stand in each other too deeply", at: start)
        }
        return (words, start)
    }

    private mutating func word() throws(SettingFault) -> String {
        switch cursor.byte {
        case UInt8(ascii: "\""): return try basicString()
        case UInt8(ascii: "'"): return try literalString()
        default:
            let word = cursor.skip(while: \.isPartOfBareKey)
            guard !word.isEmpty else { throw cursor.fault("a key is expected, and \(cursor.found)") }
            return String(decoding: word, as: UTF8.self)
        }
    }
}

extension UInt8 {
    /// All but tabs.
    var isControl: Bool { self < 0x20 && self != UInt8(ascii: "\t") || self == 0x7F }

    fileprivate var isPartOfBareKey: Bool {
        isDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
            || UInt8(ascii: "a") <= self | 0x20 && self | 0x20 <= UInt8(ascii: "z") && self < 0x80
    }
}
