import Patches
package import Project
import SourceText

/// A change of files as lines of a page: what goes and what comes, with the equal lines around it.
package enum DiffRows {
    /// For each file its path, then its hunks.
    ///
    /// - Parameter context: how many equal lines to show before and after what differs.
    package static func lines(of files: [FileChange], context: Int = 3) -> [StyledText] {
        files.flatMap { file in
            [StyledText(file.path.shown, .strong)]
                + lines(from: text(file.old), to: text(file.new), context)
        }
    }

    /// In the encoding that the file declares. What was changed can be decoded.
    private static func text(_ bytes: [UInt8]) -> [UInt8] {
        if case .success(let source) = Source.decoding(bytes) { source.text } else { bytes }
    }

    private static func lines(from old: [UInt8], to new: [UInt8], _ context: Int) -> [StyledText] {
        let diff = LineDiff(old: old, new: new)
        return diff.hunks(context: context).flatMap { hunk in
            let heading = String(decoding: UnifiedDiff.range(of: hunk).dropLast(), as: UTF8.self)
            let partners = partners(in: hunk)
            return [StyledText(heading, .place)]
                + hunk.lines.flatMap { line -> [StyledText] in
                    switch line {
                    case .kept(let old, _): rows(" ", diff.old[old], .plain)
                    case .removed(let old):
                        rows("-", diff.old[old], .removed, besides: partners.old[old].map { diff.new[$0] })
                    case .added(let new):
                        rows("+", diff.new[new], .added, besides: partners.new[new].map { diff.old[$0] })
                    }
                }
        }
    }

    /// Where as many lines come as go, each one has one that it takes the place of.
    private static func partners(in hunk: Hunk) -> (old: [Int: Int], new: [Int: Int]) {
        let pairs = hunk.changes.filter { $0.old.count == $0.new.count }.flatMap { zip($0.old, $0.new) }
        return (Dictionary(uniqueKeysWithValues: pairs), Dictionary(uniqueKeysWithValues: pairs.map { ($1, $0) }))
    }

    /// A line, and where it ends without a newline another one that says so.
    private static func rows(
        _ mark: String, _ line: ArraySlice<UInt8>, _ style: Style, besides partner: ArraySlice<UInt8>? = nil
    ) -> [StyledText] {
        var row = StyledText(mark, style)
        let text = Self.text(of: line)
        let other = partner.map(Self.text)
        let part = other.map { differing(text, from: $0) } ?? text.startIndex..<text.startIndex
        row.add(text[..<part.lowerBound], style)
        row.add(text[part], style == .added ? .addedPart : .removedPart)
        row.add(text[part.upperBound...], style)
        return line.last == UInt8(ascii: "\n") ? [row] : [row, StyledText("\\ No newline at end of file", .faint)]
    }

    /// Without its end. A carriage return in front of that is how some files end their lines: nobody has to see it.
    private static func text(of line: ArraySlice<UInt8>) -> String {
        var line = line
        if line.last == UInt8(ascii: "\n") { line.removeLast() }
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return String(decoding: line, as: UTF8.self)
    }

    /// What lies between the common beginning and the common end; nothing where they have too little in common.
    private static func differing(_ text: String, from other: String) -> Range<String.Index> {
        let head = zip(text, other).prefix { $0 == $1 }.count
        let shorter = min(text.count, other.count)
        let tail = zip(text.reversed(), other.reversed()).prefix(shorter - head).prefix { $0 == $1 }.count
        let blanks = text.prefix { $0 == " " }.count
        guard max(head - blanks, 0) + tail >= 4 else { return text.startIndex..<text.startIndex }
        return text.index(text.startIndex, offsetBy: head)..<text.index(text.endIndex, offsetBy: -tail)
    }
}
