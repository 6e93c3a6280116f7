import PythonNames
import PythonSyntax
import SourceText
import Testing

/// The names of a program, and the node that stands where the marker `«…»` is put around it.
///
/// The markers are taken out before the program is parsed.
struct MarkedNames {
    let names: ModuleNames
    /// The marked nodes, in source order: each the innermost node with just this text.
    let marked: [Node]

    init(_ marked: String, module: ModuleIdentity? = nil, at location: SourceLocation = #_sourceLocation) throws {
        var text: [UInt8] = []
        var opened: [UInt32] = []
        var ranges: [TextRange] = []
        for character in marked {
            switch character {
            case "«": opened.append(UInt32(text.count))
            case "»": ranges.append(TextRange(start: opened.removeLast(), end: UInt32(text.count)))
            default: text += Array(character.utf8)
            }
        }
        let source = try Source.decoding(text).get()
        let tree = SyntaxTree.parse(source)
        try #require(tree.errors.isEmpty, "\(tree.errors)", sourceLocation: location)
        names = ModuleNames(tree, module: module)
        self.marked = try ranges.sorted().map { range in
            // Preorder: the innermost is the last.
            let node = Array(tree.root.subtree).last { $0.range == range && $0.kind != .empty }
            return try #require(node, "no node is marked", sourceLocation: location)
        }
    }

    var first: Node { marked[0] }
}

/// The meaning of the marked expression, in one line.
func meaning(_ program: String, module: ModuleIdentity? = nil) throws -> String {
    let program = try MarkedNames(program, module: module)
    return line(program.names.meaning(of: program.first))
}

/// A meaning in one line: `?` is ambiguous, `-` unknown.
func line(_ meaning: Meaning) -> String {
    switch meaning {
    case .known(let name, let origins):
        return "\(name)" + (origins.contains { if case .alias = $0 { true } else { false } } ? " by alias" : "")
    case .ambiguous(let doubt, _): return "? \(doubt)"
    case .unknown(let doubt): return "- \(doubt)"
    }
}
