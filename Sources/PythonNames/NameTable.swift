internal import PythonSyntax

/// An index into `NameTable`: equal for equal names.
typealias NameIndex = UInt32

/// Every name of a file once, so that names are compared as numbers.
///
/// An open hash table over flat bytes: a dictionary of arrays would allocate for every name of the file.
struct NameTable: Sendable {
    /// The names that the language itself reads.
    static let superName: NameIndex = 0
    static let classCell: NameIndex = 1

    private var bytes: [UInt8] = []
    /// Where each name begins in `bytes`, and where the last one ends.
    private var starts: [UInt32] = [0]
    /// Name indices by hash, -1 for none. The count is a power of two, at least twice that of the names.
    private var slots: [Int32]

    init(expecting count: Int) {
        var size = 64
        while size < count * 2 { size *= 2 }
        slots = Array(repeating: -1, count: size)
        _ = insert(Array("super".utf8)[...])
        _ = insert(Array("__class__".utf8)[...])
    }

    var count: Int { starts.count - 1 }

    subscript(_ name: NameIndex) -> ArraySlice<UInt8> {
        bytes[Int(starts[Int(name)])..<Int(starts[Int(name) + 1])]
    }

    func text(_ name: NameIndex) -> String { String(decoding: self[name], as: UTF8.self) }

    /// The index of a name in its normal form; nil if the file does not have it.
    func index(of name: ArraySlice<UInt8>) -> NameIndex? {
        let found = slots[slot(of: name)]
        return found < 0 ? nil : NameIndex(found)
    }

    /// The index of an identifier as it is spelled (PEP 3131: compared in the form NFKC).
    mutating func insert(spelled identifier: ArraySlice<UInt8>) -> NameIndex {
        for byte in identifier where byte >= 0x80 { return insert(IdentifierForm.normalized(identifier)[...]) }
        return insert(identifier)
    }

    mutating func insert(_ name: ArraySlice<UInt8>) -> NameIndex {
        let slot = slot(of: name)
        if slots[slot] >= 0 { return NameIndex(slots[slot]) }
        let index = count
        bytes.append(contentsOf: name)
        starts.append(UInt32(bytes.count))
        slots[slot] = Int32(index)
        if count * 2 > slots.count { grow() }
        return NameIndex(index)
    }

    /// Where a name stands in `slots`, or would.
    private func slot(of name: ArraySlice<UInt8>) -> Int {
        var hash: UInt32 = 0x811C_9DC5
        for byte in name { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        var slot = Int(hash ^ hash >> 15) & (slots.count - 1)
        while slots[slot] >= 0, !isEqual(slots[slot], name) { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    private func isEqual(_ index: Int32, _ name: ArraySlice<UInt8>) -> Bool {
        let start = Int(starts[Int(index)])
        guard Int(starts[Int(index) + 1]) - start == name.count else { return false }
        var offset = start
        for byte in name {
            guard bytes[offset] == byte else { return false }
            offset += 1
        }
        return true
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for index in 0..<count { slots[slot(of: self[NameIndex(index)])] = Int32(index) }
    }
}

/// Private names of classes (language reference, section 6.2.2).
enum PrivateName {
    /// `__x` in class `_C` is `_C__x`; nil for a name that stays as it is.
    static func mangled(_ name: ArraySlice<UInt8>, in className: ArraySlice<UInt8>) -> [UInt8]? {
        let underscore = UInt8(ascii: "_")
        let isDunder = name.starts(with: [underscore, underscore])
        guard isDunder, !name.reversed().starts(with: [underscore, underscore]) else { return nil }
        let stripped = className.drop { $0 == underscore }
        return stripped.isEmpty ? nil : [underscore] + stripped + name
    }
}
