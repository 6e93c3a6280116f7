/// Goes through the text of a settings file, and knows the places in it.
struct SettingCursor {
    /// UTF-8, with a lone newline at the end of each line.
    let text: [UInt8]
    /// The offset of what comes next.
    var offset = 0
    private let lineStarts: [Int]

    /// How deep values may stand in each other.
    static let deepest = 100

    /// - Throws: where the bytes are no UTF-8.
    init(_ bytes: [UInt8]) throws(SettingFault) {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            let endsLine = byte == UInt8(ascii: "\r") && index + 1 < bytes.count && bytes[index + 1] == newline
            if !endsLine { text.append(byte) }
        }
        self.text = text
        lineStarts = [0] + text.indices.filter { text[$0] == newline }.map { $0 + 1 }
        guard String(validating: text, as: UTF8.self) == nil else { return }
        offset = Self.validCount(text)
        throw fault("this is no UTF-8")
    }

    /// How many bytes from the start are UTF-8.
    private static func validCount(_ text: [UInt8]) -> Int {
        var codec = UTF8()
        var bytes = text.makeIterator()
        var count = 0
        while case .scalarValue(let scalar) = codec.decode(&bytes) { count += UTF8.width(scalar) }
        return count
    }

    /// The byte that comes next; nil at the end.
    var byte: UInt8? { offset < text.count ? text[offset] : nil }

    /// Whether a piece of text comes next.
    func isAt(_ piece: String) -> Bool { text[offset...].starts(with: piece.utf8) }

    /// Goes on behind a piece of text, if it comes next.
    mutating func skip(_ piece: String) -> Bool {
        guard isAt(piece) else { return false }
        offset += piece.utf8.count
        return true
    }

    /// Goes on behind all bytes that fit, and returns them.
    @discardableResult
    mutating func skip(while fits: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let start = offset
        while let byte, fits(byte) { offset += 1 }
        return text[start..<offset]
    }

    /// Where an offset is.
    func place(of offset: Int) -> SettingPlace {
        let next = lineStarts.partitioningIndex { $0 > offset }
        let start = lineStarts[next - 1]
        // Columns count characters: bytes that go on with one do not count.
        return SettingPlace(line: next, column: text[start..<offset].count { $0 & 0xC0 != 0x80 } + 1)
    }

    /// What is wrong at an offset, or with what comes next.
    func fault(_ message: String, at offset: Int? = nil) -> SettingFault {
        SettingFault(place: place(of: offset ?? self.offset), message: message)
    }

    /// What comes next, for a message.
    var found: String {
        guard let byte else { return "the file ends" }
        if byte == newline { return "the line ends" }
        let character = String(decoding: text[offset...].prefix(32), as: UTF8.self).first!
        return byte < 0x20 || byte == 0x7F ? "a control character stands here" : "'\(character)' stands here"
    }
}

let newline = UInt8(ascii: "\n")

extension UInt8 {
    /// Blanks within a line.
    var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
    var isDigit: Bool { UInt8(ascii: "0") <= self && self <= UInt8(ascii: "9") }
}

extension [Int] {
    /// The first index from which on all elements fit; they are sorted by that.
    fileprivate func partitioningIndex(_ fits: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if fits(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
