internal import Glibc

/// By which dotted name Python imports a file, judged by where packages begin: at the outermost folder in a row with an
/// `__init__.py` (language reference, section 5.2.1). Never looks into a file.
package struct ModulePath: Sendable {
    /// The dotted name; for a package's `__init__` that of the package.
    package let name: String
    /// Whether the file is a package's `__init__`.
    package let isPackage: Bool

    /// Nil for a path that is no module's: a part of it is no UTF-8, or the file is a package's without a folder.
    package init?(of path: [UInt8]) {
        var parts = path.split(separator: UInt8(ascii: "/")).map(Array.init)
        guard let file = parts.popLast() else { return nil }
        let stem = file.firstIndex(of: UInt8(ascii: ".")).map { Array(file[..<$0]) } ?? file
        isPackage = stem == Array("__init__".utf8)
        var words = isPackage ? [] : [stem]
        var folder = path.dropLast(file.count)
        while let part = parts.popLast(), ModulePath.isPackage(Array(folder)) {
            words.append(part)
            folder = folder.dropLast(part.count + 1)
        }
        guard !words.isEmpty else { return nil }
        let names = words.reversed().map { String(validating: $0, as: UTF8.self) }
        guard names.allSatisfy({ $0 != nil }) else { return nil }
        name = names.map { $0! }.joined(separator: ".")
    }

    /// Whether a folder, given with its slash, holds an `__init__.py`.
    private static func isPackage(_ folder: [UInt8]) -> Bool {
        unsafe withSystemPath(folder + Array("__init__.py".utf8)) { unsafe access($0, F_OK) } == 0
    }
}
