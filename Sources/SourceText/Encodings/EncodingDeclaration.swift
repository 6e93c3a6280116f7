/// The comment that names a file's encoding, such as `# -*- coding: latin-1 -*-` (PEP 263).
///
/// It stands on line 1, or on line 2 if line 1 is blank or a comment: `^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)`,
/// read from the bytes, before anything is decoded.
struct EncodingDeclaration {
    /// Where the name stands, in bytes.
    let nameRange: Range<Int>
    /// The name as written, ASCII.
    let name: String

    /// The declaration in `bytes`, the first line of which begins at `start` (behind a byte order mark).
    static func find(in bytes: [UInt8], from start: Int) -> EncodingDeclaration? {
        var lineStart = start
        for _ in 1...2 {
            var lineEnd = lineStart
            while lineEnd < bytes.count, bytes[lineEnd] != 0x0A, bytes[lineEnd] != 0x0D { lineEnd += 1 }
            let line = bytes[lineStart..<lineEnd]
            let content = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == 0x0C }
            if content.first == UInt8(ascii: "#") {
                if let declaration = EncodingDeclaration(comment: content) { return declaration }
            } else if !content.isEmpty {
                return nil
            }
            lineStart = lineEnd + (bytes[lineEnd...].starts(with: [0x0D, 0x0A]) ? 2 : 1)
            if lineStart >= bytes.count { return nil }
        }
        return nil
    }

    private init?(comment: ArraySlice<UInt8>) {
        let keyword = Array("coding".utf8)
        var rest = comment
        while rest.count > keyword.count {
            guard rest.starts(with: keyword) else {
                rest.removeFirst()
                continue
            }
            rest.removeFirst(keyword.count)
            guard rest.first == UInt8(ascii: ":") || rest.first == UInt8(ascii: "=") else { continue }
            rest.removeFirst()
            let name = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.prefix(while: Self.isNameByte)
            if name.isEmpty { continue }
            nameRange = name.indices
            self.name = String(decoding: name, as: UTF8.self)
            return
        }
        return nil
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
        }
    }

    /// The name as CPython compares it: `utf-8` and `iso-8859-1` for the spellings of these two that the tokenizer itself
    /// knows (with Emacs's `-unix` and the like), any other name as written.
    var normalName: String {
        let start = name.prefix(12).lowercased().map { $0 == "_" ? "-" : $0 }
        func names(_ encoding: String) -> Bool {
            start.elementsEqual(encoding) || start.starts(with: encoding + "-")
        }
        if names("utf-8") { return "utf-8" }
        if ["latin-1", "iso-8859-1", "iso-latin-1"].contains(where: names) { return "iso-8859-1" }
        return name
    }
}
