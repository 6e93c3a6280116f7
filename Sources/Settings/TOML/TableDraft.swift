/// A table while it is being read: what may still be added to it depends on how it was begun.
final class TableDraft {
    enum Content {
        /// Complete: a scalar, a list, an inline table.
        case value(SettingValue)
        case table(TableDraft)
        /// `[[shop]]`, once or several times.
        case elements([TableDraft])
    }

    /// Whether it has a head of its own, or a section with dotted keys into it is over: no other head opens it.
    var isDeclared = false
    /// Those that the keys of this one have been making.
    var dottedTables: [TableDraft] = []
    private let offset: Int
    private var keys: [(word: String, offset: Int)] = []
    private var contents: [String: Content] = [:]

    init(offset: Int) { self.offset = offset }

    subscript(word: String) -> Content? {
        get { contents[word] }
        set { contents[word] = newValue }
    }

    func add(_ word: String, at offset: Int, _ content: Content) {
        keys.append((word, offset))
        contents[word] = content
    }

    /// The section of this table is over.
    func closeDottedTables() {
        for table in dottedTables { table.isDeclared = true }
        dottedTables = []
    }

    func value(_ cursor: SettingCursor) -> SettingValue {
        SettingValue(content: .table(table(cursor)), place: cursor.place(of: offset))
    }

    func table(_ cursor: SettingCursor) -> SettingTable {
        SettingTable(
            keys.map { word, offset in
                let place = cursor.place(of: offset)
                let value =
                    switch contents[word]! {
                    case .value(let value): value
                    case .table(let table): table.value(cursor)
                    case .elements(let tables):
                        SettingValue(content: .list(tables.map { $0.value(cursor) }), place: place)
                    }
                return SettingTable.Entry(key: word, place: place, value: value)
            })
    }
}
