internal import PythonSyntax
internal import SourceText

/// An index into `NameTable`: equal for equal names.
typealias NameIndex = UInt32

/// Every name of a file once, so that names are compared as numbers.
///
/// An open hash table over flat bytes: a dictionary of arrays would allocate for every name of the file.
struct NameTable: Sendable {
    /// The names that the language itself reads.
    static let superName: NameIndex = 0
    static let classCell: NameIndex = 1

    /// The file's text: held here, as handing it over at every name would count its owners twice.
    private let text: [UInt8]
    private var bytes: [UInt8] = []
    /// Where each name begins in `bytes`, and where the last one ends.
    private var starts: [UInt32] = [0]
    /// Name indices by hash, -1 for none. The count is a power of two, at least twice that of the names.
    private var slots: [Int32]

    init(for text: [UInt8], expecting count: Int) {
        self.text = text
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
        let found = slots[slot(of: name.span)]
        return found < 0 ? nil : NameIndex(found)
    }

    /// Whether a name begins as those do that a class makes its own.
    func hasTwoUnderscores(_ name: NameIndex) -> Bool {
        let start = Int(starts[Int(name)])
        let underscore = UInt8(ascii: "_")
        return Int(starts[Int(name) + 1]) > start + 1 && bytes[start] == underscore && bytes[start + 1] == underscore
    }

    /// The index of an identifier as it is spelled in the file (PEP 3131: compared in the form NFKC).
    mutating func insert(spelled range: TextRange) -> NameIndex {
        for offset in range.indices where text[offset] >= 0x80 {
            return insert(IdentifierForm.normalized(text[range.indices])[...])
        }
        let slot = slot(of: text.span.extracting(range.indices))
        return slots[slot] >= 0 ? NameIndex(slots[slot]) : insert(text[range.indices], at: slot)
    }

    mutating func insert(_ name: ArraySlice<UInt8>) -> NameIndex {
        let slot = slot(of: name.span)
        return slots[slot] >= 0 ? NameIndex(slots[slot]) : insert(name, at: slot)
    }

    private mutating func insert(_ name: ArraySlice<UInt8>, at slot: Int) -> NameIndex {
        let index = count
        bytes.append(contentsOf: name)
        starts.append(UInt32(bytes.count))
        slots[slot] = Int32(index)
        if count * 2 > slots.count { grow() }
        return NameIndex(index)
    }

    /// Where a name stands in `slots`, or would.
    private func slot(of name: Span<UInt8>) -> Int {
        var hash: UInt32 = 0x811C_9DC5
        for offset in name.indices { hash = (hash ^ UInt32(name[offset])) &* 0x0100_0193 }
        var slot = Int(hash ^ hash >> 15) & (slots.count - 1)
        while slots[slot] >= 0, !isEqual(slots[slot], name) { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    private func isEqual(_ index: Int32, _ name: Span<UInt8>) -> Bool {
        let start = Int(starts[Int(index)])
        guard Int(starts[Int(index) + 1]) - start == name.count else { return false }
        for offset in name.indices where bytes[start + offset] != name[offset] { return false }
        return true
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for index in 0..<count {
            let name = self[NameIndex(index)]
            slots[slot(of: name.span)] = Int32(index)
        }
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
