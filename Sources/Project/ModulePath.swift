internal import Glibc

/// By which dotted name Python imports a file. Never looks into a file.
///
/// A package's folder holds an `__init__.py` (language reference, section 5.2.1), and the outermost in a row of such
/// folders lies where imports begin. Folders without one may be packages too (PEP 420), which no folder shows; that
/// they are is only taken for granted below the `src` of a project, whose whole content is what can be imported.
package struct ModulePath: Sendable {
    /// The dotted name; for a package's `__init__` that of the package.
    package let name: String
    /// Whether the file is a package's `__init__`.
    package let isPackage: Bool
    /// Whether the file is a stub, which says to type checkers what is in the module.
    package let isStub: Bool

    /// Nil for a path that is no module's: a part of it is no UTF-8, its name has a dot in it, or the file is a
    /// package's without a folder.
    package init?(of path: [UInt8]) {
        guard var parts = ModulePath.parts(of: path), let file = parts.popLast() else { return nil }
        isStub = file.hasSuffix(".pyi")
        let stem =
            isStub || file.hasSuffix(".pyw") ? file.dropLast(4) : file.hasSuffix(".py") ? file.dropLast(3) : file[...]
        guard !path.isEmpty, !stem.isEmpty, !stem.contains(".") else { return nil }
        isPackage = stem == "__init__"

        let count = parts.count
        var root = count
        while root > 0, ModulePath.isPackage(parts[..<root]) { root -= 1 }
        if let source = ModulePath.sourceRoot(parts[..<root]), parts[source..<root].allSatisfy(\.isIdentifier) {
            root = source
        }
        var words = parts[root...].map { String($0) }
        // A package of stubs only is named after the one that it describes (PEP 561).
        if let first = words.first, first.hasSuffix("-stubs") { words[0] = String(first.dropLast(6)) }
        if !isPackage { words.append(String(stem)) }
        guard !words.isEmpty else { return nil }
        name = words.joined(separator: ".")
    }

    /// The folder from which a file of a folder, or of a package, is imported.
    package static func startOfImports(above folder: [UInt8]) -> [UInt8] {
        var parts = (parts(of: folder) ?? [])[...]
        while isPackage(parts) { parts.removeLast() }
        return Array("/\(parts.joined(separator: "/"))".utf8)
    }

    /// The outermost of the packages that a file lies in, one within the other; nil where it lies in none.
    package static func outermostPackage(around path: [UInt8]) -> PackageFolder? {
        guard var parts = parts(of: path).map({ $0.dropLast() }), isPackage(parts) else { return nil }
        while isPackage(parts.dropLast()) { parts.removeLast() }
        return PackageFolder(parts: Array(parts))
    }

    /// What stands between the slashes of the absolute path, without `.` and `..`; nil if that is no UTF-8.
    static func parts(of path: [UInt8]) -> [String]? {
        guard let path = String(validating: path, as: UTF8.self) else { return nil }
        let start = path.hasPrefix("/") ? "" : resolved([UInt8(ascii: ".")]).map { String(decoding: $0, as: UTF8.self) }
        var parts: [String] = []
        for part in ((start ?? "") + "/" + path).split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
        }
        return parts
    }

    /// How many folders lead to where imports begin: to the innermost `src` beside a project's settings.
    private static func sourceRoot(_ folders: ArraySlice<String>) -> Int? {
        let settings = ["pyproject.toml", "setup.cfg", "setup.py"]
        return folders.indices.last { index in
            folders[index] == "src" && !isPackage(folders[...index])
                && settings.contains { exists($0, in: folders[..<index]) }
        }.map { $0 + 1 }
    }

    private static func isPackage(_ folders: ArraySlice<String>) -> Bool {
        exists("__init__.py", in: folders) || exists("__init__.pyi", in: folders)
    }

    fileprivate static func exists(_ file: String, in folders: ArraySlice<String>) -> Bool {
        status(of: Array("/\((folders + [file]).joined(separator: "/"))".utf8)) != nil
    }
}

/// The folder of a package.
package struct PackageFolder: Sendable {
    let parts: [String]

    /// What it is called.
    package var name: String { parts[parts.count - 1] }

    /// Whether there is a file of a name in it.
    package func holds(_ file: String) -> Bool { ModulePath.exists(file, in: parts[...]) }
}

extension String {
    /// Whether it can stand in an `import`, as far as its ASCII shows.
    fileprivate var isIdentifier: Bool {
        let isWord = utf8.allSatisfy { byte in
            byte >= 0x80 || byte == UInt8(ascii: "_") || Character(UnicodeScalar(byte)).isLetter
                || Character(UnicodeScalar(byte)).isNumber
        }
        return isWord && first?.isNumber == false
    }
}
