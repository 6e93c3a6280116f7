internal import SourceText

/// Whether a file can import a module at all, judged by its bytes.
public enum ImportGate {
    /// Whether `module` stands behind `import` or `from` on some line, or on a line joined to the one above.
    ///
    /// No import of the module is missed, in any encoding that Segue reads. Files that pass may still import nothing of it.
    ///
    /// - Parameter module: the first word of the module's name.
    public static func mayImport(_ module: [UInt8], _ bytes: [UInt8]) -> Bool {
        ByteSearch.contains(word: module, in: bytes) { bytes, offset in
            var start = offset
            while start > 0, !bytes[start - 1].isNewline { start -= 1 }
            let before = bytes[start..<offset]
            return mentions("import", before) || mentions("from", before)
                || start > 1 && bytes[..<start].last(where: { !$0.isNewline }) == UInt8(ascii: "\\")
        }
    }

    private static func mentions(_ keyword: StaticString, _ line: ArraySlice<UInt8>) -> Bool {
        let word = keyword.description.utf8
        return line.indices.contains { line[$0...].starts(with: word) }
    }
}
