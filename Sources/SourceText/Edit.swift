/// One replacement: the bytes of `range` give way to `replacement`. An empty range inserts.
public struct Edit: Hashable, Sendable {
    /// What gives way, in the text before any edit.
    public let range: TextRange
    /// What comes in its place, in UTF-8.
    public let replacement: [UInt8]

    /// - Precondition: `replacement` is UTF-8.
    public init(_ range: TextRange, _ replacement: [UInt8]) {
        self.range = range
        self.replacement = replacement
    }

    /// The same with a string.
    public init(_ range: TextRange, _ replacement: String) {
        self.init(range, Array(replacement.utf8))
    }
}

extension Edit {
    /// The same change with nothing at either end that stays as it was; nil if it changes nothing.
    ///
    /// A character of several bytes is never split: it is changed as a whole or not at all.
    public func trimmed(in text: [UInt8]) -> Edit? {
        let old = text[range.indices]
        var head = zip(old, replacement).prefix { $0 == $1 }.count
        while head > 0, Self.isInsideCharacter(old, head) || Self.isInsideCharacter(replacement[...], head) {
            head -= 1
        }
        let oldRest = old.dropFirst(head)
        let newRest = replacement.dropFirst(head)
        var tail = zip(oldRest.reversed(), newRest.reversed()).prefix { $0 == $1 }.count
        // Both ends of what is cut off are the same bytes: if it begins a character here, it does there.
        while tail > 0, oldRest[oldRest.endIndex - tail] & 0xC0 == 0x80 { tail -= 1 }
        guard head + tail < max(old.count, replacement.count) else { return nil }
        return Edit(
            TextRange(start: range.start + UInt32(head), end: range.end - UInt32(tail)), Array(newRest.dropLast(tail)))
    }

    private static func isInsideCharacter(_ bytes: ArraySlice<UInt8>, _ offset: Int) -> Bool {
        offset < bytes.count && bytes[bytes.startIndex + offset] & 0xC0 == 0x80
    }
}

/// May a fix be made without asking?
public enum Applicability: String, Sendable, Comparable {
    /// The program means the same afterwards, or nobody can tell the difference.
    case safe
    /// A person should look: the note on the fix says at what.
    case review

    public static func < (left: Applicability, right: Applicability) -> Bool {
        left == .safe && right == .review
    }
}

/// Disjoint edits that are made together or not at all. Knows ranges, never files.
public struct Fix: Sendable {
    /// In source order, and disjoint.
    public let edits: [Edit]
    /// Whether a person should look first.
    public let applicability: Applicability

    /// - Precondition: no two edits overlap, and no two insert at one place.
    public init(_ edits: [Edit], applicability: Applicability = .safe) {
        self.edits = edits.sorted { $0.range < $1.range }
        self.applicability = applicability
        for (left, right) in zip(self.edits, self.edits.dropFirst()) {
            precondition(left.range.end <= right.range.start && left.range != right.range, "edits overlap")
        }
    }

    /// A fix of edits that come from several decisions: deletions that overlap are one. Nil if edits collide otherwise.
    public static func merging(_ edits: [Edit], applicability: Applicability = .safe) -> Fix? {
        var merged: [Edit] = []
        for edit in edits.sorted(by: { $0.range < $1.range }) {
            guard let last = merged.last, edit.range.start < last.range.end || edit.range == last.range else {
                merged.append(edit)
                continue
            }
            guard last.replacement.isEmpty, edit.replacement.isEmpty else { return nil }
            let end = max(last.range.end, edit.range.end)
            merged[merged.count - 1] = Edit(TextRange(start: last.range.start, end: end), [])
        }
        return Fix(merged, applicability: applicability)
    }

    /// A fix of edits in the order in which they are made, each cut down to what differs; edits that touch are one.
    /// Nil where edits overlap.
    public static func joining(_ edits: [Edit], of text: [UInt8], applicability: Applicability = .safe) -> Fix? {
        var joined: [Edit] = []
        for edit in edits {
            guard let last = joined.last, edit.range.start <= last.range.end else {
                joined.append(edit)
                continue
            }
            guard edit.range.start == last.range.end else { return nil }
            let range = TextRange(start: last.range.start, end: edit.range.end)
            joined[joined.count - 1] = Edit(range, last.replacement + edit.replacement)
        }
        return Fix(joined.compactMap { $0.trimmed(in: text) }, applicability: applicability)
    }

    /// The text with every edit made.
    ///
    /// - Precondition: every range lies within `text`.
    public func applied(to text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count + edits.reduce(0) { $0 + $1.replacement.count })
        var copied = 0
        for edit in edits {
            result.append(contentsOf: text[copied..<Int(edit.range.start)])
            result.append(contentsOf: edit.replacement)
            copied = Int(edit.range.end)
        }
        result.append(contentsOf: text[copied...])
        return result
    }
}
