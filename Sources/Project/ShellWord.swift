/// How `sh`, and every shell like it, takes a word literally.
package enum ShellWord {
    /// In quotes, whatever it is.
    package static func quoted(_ word: [UInt8]) -> [UInt8] {
        let quote = UInt8(ascii: "'")
        let parts = word.split(separator: quote, omittingEmptySubsequences: false)
        return [quote] + Array(parts.joined(separator: #"'\''"#.utf8)) + [quote]
    }

    /// As somebody would type it: in quotes only where it needs them.
    package static func typed(_ word: [UInt8]) -> [UInt8] {
        word.isEmpty || word.contains(where: { !isPlain($0) }) ? quoted(word) : word
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || "-_./=:,@+".utf8.contains(byte)
    }
}
