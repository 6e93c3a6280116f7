/// A text cut into lines as git and patch see them: a line ends behind its `\n`, the last one perhaps without.
///
/// Not `LineIndex`, which ends a line at a lone `\r` too, as Python does: a patch so cut would not apply.
package struct Lines: Sendable {
    /// The whole text.
    package let text: [UInt8]
    /// Where each line begins, and last the end of the text.
    private let bounds: [Int]

    /// Cuts a text; time and memory grow with its lines.
    package init(_ text: [UInt8]) {
        self.text = text
        var bounds = [0]
        for (offset, byte) in text.enumerated() where byte == UInt8(ascii: "\n") { bounds.append(offset + 1) }
        if bounds.last != text.count { bounds.append(text.count) }
        self.bounds = bounds
    }

    /// How many lines there are; none in an empty text.
    package var count: Int { bounds.count - 1 }

    /// A line's bytes, its line ending included.
    package subscript(line: Int) -> ArraySlice<UInt8> { text[bounds[line]..<bounds[line + 1]] }
}
