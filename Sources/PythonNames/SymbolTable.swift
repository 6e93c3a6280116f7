/// An index into `SymbolTable`.
typealias SymbolIndex = UInt32

/// What the statements of a scope do with a name: the flags of CPython's `symtable`.
struct SymbolFlags: OptionSet, Sendable {
    let rawValue: UInt16

    static let global = SymbolFlags(rawValue: 1)
    static let local = SymbolFlags(rawValue: 2)
    static let parameter = SymbolFlags(rawValue: 4)
    static let nonlocal = SymbolFlags(rawValue: 8)
    static let used = SymbolFlags(rawValue: 16)
    static let imported = SymbolFlags(rawValue: 128)
    static let annotated = SymbolFlags(rawValue: 256)
    static let typeParameter = SymbolFlags(rawValue: 1024)
    static let bound: SymbolFlags = [.local, .parameter, .imported, .typeParameter]
}

/// Where a scope finds a name, as CPython's `symtable` has it.
package enum Classification: UInt8, Sendable {
    /// Nothing in the scope says anything of the name.
    case none
    case local
    /// By a `global` statement.
    case globalExplicit
    /// In the module, or builtin.
    case globalImplicit
    /// In a function around the scope.
    case free
    /// Local, and used by a function within.
    case cell
}

/// One name in one scope.
struct SymbolRow: Sendable {
    let name: NameIndex
    let scope: ScopeIndex
    var flags: SymbolFlags
    var classification = Classification.none
    /// The symbol of the scope that the name lives in: itself for a local one.
    var variable: SymbolIndex
}

/// The symbols of all scopes of a file, found by scope and name.
struct SymbolTable: Sendable {
    private(set) var rows: [SymbolRow] = []
    /// Symbol indices by hash, -1 for none. The count is a power of two, at least twice that of the symbols.
    private var slots: [Int32]

    init(expecting count: Int) {
        var size = 64
        while size < count * 2 { size *= 2 }
        slots = Array(repeating: -1, count: size)
        rows.reserveCapacity(count)
    }

    subscript(_ symbol: SymbolIndex) -> SymbolRow {
        get { rows[Int(symbol)] }
        set { rows[Int(symbol)] = newValue }
    }

    func index(of name: NameIndex, in scope: ScopeIndex) -> SymbolIndex? {
        let found = slots[slot(of: name, scope)]
        return found < 0 ? nil : SymbolIndex(found)
    }

    /// The symbol, made if it is not there, with more flags.
    @discardableResult
    mutating func insert(_ name: NameIndex, in scope: ScopeIndex, _ flags: SymbolFlags) -> SymbolIndex {
        let slot = slot(of: name, scope)
        if slots[slot] >= 0 {
            rows[Int(slots[slot])].flags.formUnion(flags)
            return SymbolIndex(slots[slot])
        }
        let index = SymbolIndex(rows.count)
        rows.append(SymbolRow(name: name, scope: scope, flags: flags, variable: index))
        slots[slot] = Int32(index)
        if rows.count * 2 > slots.count { grow() }
        return index
    }

    private func slot(of name: NameIndex, _ scope: ScopeIndex) -> Int {
        let hash = (UInt64(scope) << 32 | UInt64(name)) &* 0x9E37_79B9_7F4A_7C15
        var slot = Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1)
        while slots[slot] >= 0 {
            let row = rows[Int(slots[slot])]
            if row.name == name, row.scope == scope { break }
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for index in rows.indices { slots[slot(of: rows[index].name, rows[index].scope)] = Int32(index) }
    }
}
