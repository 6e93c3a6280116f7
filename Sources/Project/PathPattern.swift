/// A path or a glob that somebody wrote, from a folder on: it holds files, and all files below the folders that it names.
package struct PathPattern: Sendable {
    private let pattern: IgnorePattern
    /// The path that it names; nil for a glob.
    private let path: [UInt8]?

    /// Nil if the glob can match nothing.
    ///
    /// - Parameters:
    ///   - text: `src/old`, `src/old/**`, or without a slash a glob that may match in any folder: `*_pb2.py`.
    ///   - folder: an absolute path.
    package init?(_ text: String, from folder: [UInt8]) {
        let isGlob = text.utf8.contains(where: Self.marks.contains)
        let start = text.hasPrefix("/") ? "" : String(decoding: isGlob ? Self.escaped(folder) : folder, as: UTF8.self)
        let rest = isGlob && !text.contains("/") ? "**/\(text)" : text
        let whole = ModulePath.parts(of: Array("/\(start)/\(rest)".utf8)).map {
            Array("/\($0.joined(separator: "/"))".utf8)
        }
        guard let whole, let pattern = IgnorePattern(isGlob ? whole[...] : Self.escaped(whole)[...]) else { return nil }
        self.pattern = pattern
        path = isGlob ? nil : whole
    }

    /// Whether it is the path of nothing.
    package var isMissing: Bool { path.map { status(of: $0) == nil } ?? false }

    /// Whether it matches an absolute path, or a folder above it.
    package func holds(_ path: [UInt8]) -> Bool {
        let ends = [path.count] + path.indices.filter { $0 > 0 && path[$0] == UInt8(ascii: "/") }
        return ends.contains { pattern.matches(path[..<$0]) }
    }

    /// What means something in a glob.
    private static let marks: Set<UInt8> = Set("*?[\\".utf8)

    private static func escaped(_ path: [UInt8]) -> [UInt8] {
        path.flatMap { marks.contains($0) ? [UInt8(ascii: "\\"), $0] : [$0] }
    }
}
