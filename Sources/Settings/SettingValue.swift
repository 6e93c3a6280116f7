/// A value of a settings file, and where it stands there.
package struct SettingValue: Sendable {
    /// What a value can be.
    package enum Content: Sendable {
        case text(String)
        case integer(Int64)
        case number(Double)
        case truth(Bool)
        /// A date, a time, or both, as ISO 8601 has it: with a `T`, and an offset in numbers.
        case time(String)
        case list([SettingValue])
        case table(SettingTable)
        /// The `null` of JSON.
        case nothing
    }

    /// What it is.
    package let content: Content
    /// Where it begins.
    package let place: SettingPlace

    /// The text that it is; nil if it is something else.
    package var text: String? { if case .text(let text) = content { text } else { nil } }

    /// The values that it lists; nil if it is something else.
    package var list: [SettingValue]? { if case .list(let list) = content { list } else { nil } }

    /// The table that it is; nil if it is something else.
    package var table: SettingTable? { if case .table(let table) = content { table } else { nil } }
}

/// Values by their keys, in the order in which they were written.
package struct SettingTable: Sendable {
    /// A key with its value.
    package struct Entry: Sendable {
        /// The key, without quotes.
        package let key: String
        /// Where the key stands.
        package let place: SettingPlace
        /// What it stands for.
        package let value: SettingValue
    }

    /// No key twice.
    package let entries: [Entry]
    private let indices: [String: Int]

    init(_ entries: [Entry]) {
        self.entries = entries
        indices = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.key, $0) })
    }

    /// The value of a key; nil if there is none.
    package subscript(key: String) -> SettingValue? { indices[key].map { entries[$0].value } }

    /// The value behind several keys, each in the table of the one before.
    package subscript(path: [String]) -> SettingValue? {
        var value = path.first.flatMap { self[$0] }
        for key in path.dropFirst() { value = value?.table?[key] }
        return value
    }
}

/// Where something stands in a settings file.
package struct SettingPlace: Sendable, Hashable {
    /// Counted from 1.
    package let line: Int
    /// Counted from 1, in characters.
    package let column: Int
}

/// What is wrong with a settings file, and where.
package struct SettingFault: Error {
    /// Where.
    package let place: SettingPlace
    /// What.
    package let message: String
}
