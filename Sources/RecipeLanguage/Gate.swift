internal import PythonSyntax
internal import SourceText

/// What a file must have, judged by its bytes alone, for a rule to match anything in it.
package struct Gate: Sendable {
    private let module: [UInt8]
    private let words: [[UInt8]]

    /// - Parameter name: the words of a qualified name.
    init(_ name: [[UInt8]]) {
        module = name[0]
        words = Array(name.dropFirst())
    }

    /// Whether the file may import the module, and has the other words too.
    package func isOpen(for bytes: [UInt8]) -> Bool {
        words.allSatisfy { ByteSearch.contains(word: $0, in: bytes) } && ImportGate.mayImport(module, bytes)
    }
}
