/// A short name of some bytes, the same on every machine and in every run. Against chance, not against malice.
package enum Fingerprint {
    /// The FNV-1a hash of 64 bits.
    package static func number(of bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// The same as 16 hexadecimal digits.
    package static func of(_ bytes: [UInt8]) -> String {
        let digits = String(number(of: bytes[...]), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// Makes fingerprints of what several words tell from others: of things that are alike, each gets its own.
package struct Fingerprints {
    private var counts: [[UInt8]: Int] = [:]

    /// None has been made yet.
    package init() {}

    /// The fingerprint of the next thing of which these words are true.
    package mutating func next(of words: [[UInt8]]) -> String {
        let key = Array(words.joined(separator: [0]))
        let count = counts[key, default: 0]
        counts[key] = count + 1
        return Fingerprint.of(key + Array("\0\(count)".utf8))
    }
}
