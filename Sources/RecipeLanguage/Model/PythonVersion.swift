/// A version of Python, as far as recipes ask for it: 3.11.
package struct PythonVersion: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// 3 of 3.11.
    package let major: Int
    /// 11 of 3.11.
    package let minor: Int

    /// From its parts.
    package init(major: Int, minor: Int) {
        self.major = major
        self.minor = minor
    }

    /// From `3.11` or `3.11.2`; nil for anything else.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard 2...3 ~= parts.count, let major = parts[0], let minor = parts[1], parts.allSatisfy({ $0 != nil }) else {
            return nil
        }
        self.init(major: major, minor: minor)
    }

    package var description: String { "\(major).\(minor)" }

    package static func < (left: PythonVersion, right: PythonVersion) -> Bool {
        (left.major, left.minor) < (right.major, right.minor)
    }
}
