@_spi(_Unicode) private import Swift

/// Which words beyond ASCII are identifiers, and which of them are the same (PEP 3131).
///
/// Swift 6.3 and CPython 3.15 both have Unicode 17's XID_Start and XID_Continue, equal at every code point.
package enum IdentifierForm {
    /// The form by which Python compares identifiers: NFKC, in UTF-8.
    ///
    /// - Precondition: `identifier` is well-formed UTF-8 and passes `firstInvalidCharacter`.
    package static func normalized(_ identifier: ArraySlice<UInt8>) -> [UInt8] {
        if identifier.allSatisfy({ $0 < 0x80 }) { return Array(identifier) }
        var compatible = String.UnicodeScalarView()
        for scalar in String(decoding: identifier, as: UTF8.self).unicodeScalars {
            if let mapping = CompatibilityMappings.mapping(of: scalar) {
                compatible.append(contentsOf: mapping)
            } else {
                compatible.append(scalar)
            }
        }
        return String(compatible)._nfc.flatMap { Array(UTF8.encode($0)!) }
    }

    /// The same for a whole array.
    package static func normalized(_ identifier: [UInt8]) -> [UInt8] {
        normalized(identifier[...])
    }

    /// The index of the first byte of the first character that keeps `word` from being an identifier; nil if it is one.
    ///
    /// An empty word has no such character.
    /// - Precondition: `word` is well-formed UTF-8.
    package static func firstInvalidCharacter(in word: ArraySlice<UInt8>) -> Int? {
        var offset = word.startIndex
        for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
            let properties = scalar.properties
            let isValid = offset == word.startIndex ? properties.isXIDStart || scalar == "_" : properties.isXIDContinue
            if !isValid { return offset }
            offset += UTF8.width(scalar)
        }
        return nil
    }
}
