internal import SourceText

/// What a run replaces in a tree: enough to take all of it back, though the run be killed at any moment.
///
/// As a file: a line that names the version; of each file its path, its draft's name, its old bytes and its new ones, each
/// behind its length; a checksum. Lengths have eight bytes, the lowest first.
struct Journal {
    struct Entry {
        /// From the tree's root, or absolute for what lies outside of it: a tree may be moved.
        let path: [UInt8]
        /// The name of its draft, beside it.
        let draft: [UInt8]
        let old: [UInt8]
        let new: [UInt8]
    }

    var entries: [Entry]

    private static let version = Array("segue journal 1\n".utf8)

    var bytes: [UInt8] {
        var bytes = Self.version
        bytes.reserveCapacity(entries.reduce(64) { $0 + $1.old.count + $1.new.count + $1.path.count + 64 })
        for entry in entries {
            for field in [entry.path, entry.draft, entry.old, entry.new] {
                bytes += Self.encoded(UInt64(field.count))
                bytes += field
            }
        }
        return bytes + Self.encoded(Self.checksum(bytes[...]))
    }

    init(_ entries: [Entry]) { self.entries = entries }

    /// Nil if the bytes are no journal, or not all of one.
    init?(_ bytes: [UInt8]) {
        let end = bytes.count - 8
        guard bytes.starts(with: Self.version), end >= Self.version.count,
            Self.number(in: bytes[end...]) == Self.checksum(bytes[..<end])
        else { return nil }
        var rest = bytes[Self.version.count..<end]
        entries = []
        while !rest.isEmpty {
            guard let path = Self.field(&rest), let draft = Self.field(&rest), let old = Self.field(&rest),
                let new = Self.field(&rest)
            else { return nil }
            entries.append(Entry(path: path, draft: draft, old: old, new: new))
        }
    }

    private static func field(_ rest: inout ArraySlice<UInt8>) -> [UInt8]? {
        guard rest.count >= 8 else { return nil }
        let count = number(in: rest.prefix(8))
        rest = rest.dropFirst(8)
        guard count <= rest.count else { return nil }
        defer { rest = rest.dropFirst(Int(count)) }
        return Array(rest.prefix(Int(count)))
    }

    private static func encoded(_ number: UInt64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    private static func number(in bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// A journal is damaged by chance, not by malice.
    private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 { Fingerprint.number(of: bytes) }
}
