/// A version of a library, as far as recipes ask for it: the numbers of its release.
package struct LibraryVersion: Hashable, Sendable, Comparable, CustomStringConvertible {
    private let numbers: [Int]

    /// From `3.14`, `3.14.5` or `3.*`; what follows the numbers of a release is not asked for. Nil for anything else.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ".").map { part in part.prefix(while: \.isASCIINumber) }
        var numbers = parts.prefix { !$0.isEmpty }.compactMap { Int($0) }
        guard !numbers.isEmpty else { return nil }
        // 3.0 is 3.
        while numbers.count > 1, numbers.last == 0 { numbers.removeLast() }
        self.numbers = numbers
    }

    package var description: String { numbers.map(String.init).joined(separator: ".") }

    /// Below all others.
    package static let lowest = LibraryVersion("0")!

    package static func < (left: LibraryVersion, right: LibraryVersion) -> Bool {
        left.numbers.lexicographicallyPrecedes(right.numbers)
    }
}

/// A line of a requirements file: a library with the versions that will do (PEP 508).
package struct LibraryRequirement: Sendable {
    /// The library, with one spelling for all (PEP 503).
    package let name: String
    /// Its comparisons: `>=` and `3.9` of `>=3.9`.
    package let bounds: [(comparison: String, version: String)]

    /// From `aweb[fast]>=3.9,<4`; nil for anything else. A marker behind a semicolon is not read.
    package init?(_ text: some StringProtocol) {
        var rest = Substring(text).prefix { $0 != ";" }.trimmingBlanks
        let written = rest.prefix { $0.isPartOfName }
        guard let first = written.first, let last = written.last, first.isAlphanumeric, last.isAlphanumeric else {
            return nil
        }
        rest = rest.dropFirst(written.count).trimmingBlanks
        if rest.first == "[" {
            guard let end = rest.firstIndex(of: "]") else { return nil }
            let extras = rest[..<end].dropFirst().split(separator: ",", omittingEmptySubsequences: false)
            guard extras.allSatisfy({ !$0.trimmingBlanks.isEmpty && $0.trimmingBlanks.allSatisfy(\.isPartOfName) })
            else { return nil }
            rest = rest[end...].dropFirst().trimmingBlanks
        }
        let bounds =
            rest.isEmpty
            ? [] : rest.split(separator: ",", omittingEmptySubsequences: false).map { Self.bound($0.trimmingBlanks) }
        guard bounds.allSatisfy({ $0 != nil }) else { return nil }
        name = Self.normalized(String(written))
        self.bounds = bounds.compactMap { $0 }
    }

    /// Its name as it is compared: `aweb-fast` of `AWeb_fast`.
    package static func normalized(_ name: String) -> String {
        name.lowercased().split { "-_.".contains($0) }.joined(separator: "-")
    }

    /// `>=3.9`, `==3.*`
    private static func bound(_ text: Substring) -> (comparison: String, version: String)? {
        let comparison = text.prefix { "<>=!~".contains($0) }
        let version = text.dropFirst(comparison.count).trimmingBlanks
        guard ["~=", "===", "==", "!=", "<=", ">=", "<", ">"].contains(comparison), let first = version.first,
            first.isAlphanumeric, version.allSatisfy({ $0.isPartOfName || "*+!".contains($0) })
        else { return nil }
        return (String(comparison), String(version))
    }

    /// The lowest version that it allows; nil where it allows all.
    package var lowest: LibraryVersion? {
        let below = bounds.filter { [">=", ">", "==", "===", "~="].contains($0.comparison) }
        if let highest = below.compactMap({ LibraryVersion($0.version) }).max() { return highest }
        return bounds.contains { $0.comparison.hasPrefix("<") } ? .lowest : nil
    }
}

extension Character {
    fileprivate var isASCIINumber: Bool { isASCII && isNumber }
    fileprivate var isAlphanumeric: Bool { isASCII && (isLetter || isNumber) }
    fileprivate var isPartOfName: Bool { isAlphanumeric || "._-".contains(self) }
}

extension Substring {
    fileprivate var trimmingBlanks: Substring {
        var text = drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return text
    }
}
