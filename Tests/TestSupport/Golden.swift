import Glibc
import Patches
package import Testing

/// Expected outputs that live in files under `golden/`. `UPDATE_GOLDEN=1 swift test` rewrites them: read the diff.
package enum Golden {
    /// Whether this run rewrites what differs.
    package static let isUpdating = unsafe getenv("UPDATE_GOLDEN") != nil

    /// The names of the files with an ending in a folder of `golden/`, without the ending: arguments for one test.
    package static func names(in folder: String, ending: String) -> [String] {
        Files.names(in: path(folder)).filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }
    }

    /// The names of the folders in a folder of `golden/`.
    package static func folders(in folder: String) -> [String] {
        Files.names(in: path(folder)).filter { Files.read("\(path(folder))/\($0)") == nil }
    }

    /// The bytes of a file of `golden/`; empty if there is none.
    package static func read(_ file: String) -> [UInt8] {
        Files.read(path(file)) ?? []
    }

    /// Compares with a file of `golden/`, or rewrites it. What differs is shown as a patch of the file.
    package static func expect(
        _ actual: [UInt8], in file: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let expected = Files.read(path(file))
        if actual == expected { return }
        if isUpdating { return Files.write(actual, to: Array(path(file).utf8)) }
        let patch = UnifiedDiff.render(old: expected ?? [], new: actual, path: Array("golden/\(file)".utf8))
        let comment = "\(String(decoding: patch, as: UTF8.self))UPDATE_GOLDEN=1 swift test accepts it"
        Issue.record("\(comment)", sourceLocation: sourceLocation)
    }

    private static func path(_ name: String) -> String { "\(Checkout.root)/golden/\(name)" }
}
