import PythonSyntax
import SourceText

/// A file, broken in many small ways. Nobody says what is right for them but the laws.
enum Mutations {
    struct Mutation: Sendable {
        let name: String
        let file: [UInt8]
    }

    /// Each token deleted, the file cut off before each token, and other line ends.
    ///
    /// Of larger files some tokens only, spread evenly: a few hundred parses are as many as a test should cost.
    static func of(_ tree: SyntaxTree) -> [Mutation] {
        let file = tree.source.bytes
        // Tokens are places in the text. Where that is not the file, line ends are all that can be changed.
        guard tree.source.encoding.isUTF8 else { return lineEnds(of: file) }
        let step = max(1, (tree.tokens.count * max(200, file.count)) / 60_000)
        var mutations = lineEnds(of: file)
        for range in stride(from: 0, to: tree.tokens.count, by: step).map({ tree.tokens.range(TokenIndex($0)) }) {
            mutations.append(Mutation(name: "cut off at \(range.start)", file: Array(file[..<Int(range.start)])))
            if range.isEmpty { continue }
            let without = file[..<Int(range.start)] + file[Int(range.end)...]
            mutations.append(Mutation(name: "without \(range.start)..<\(range.end)", file: Array(without)))
        }
        return mutations
    }

    private static func lineEnds(of file: [UInt8]) -> [Mutation] {
        let lines = file.split(separator: 0x0A, omittingEmptySubsequences: false)
        return [("CR LF", [0x0D, 0x0A]), ("CR", [0x0D] as [UInt8])].map { name, end in
            Mutation(name: "with \(name)", file: Array(lines.joined(separator: end)))
        }
    }
}
