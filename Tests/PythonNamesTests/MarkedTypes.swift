import PythonNames
import PythonSyntax
import SourceText

/// Python with comments that say of what type something is: `x = make()  #: x -> web.Session`.
///
/// The expression is the last one on the line with just that text. Of what is unknown the reason follows.
enum MarkedTypes {
    /// The file with what is found in place of what it says.
    static func rendered(_ file: [UInt8], _ declarations: TypeDeclarations) -> [UInt8] {
        guard let source = try? Source.decoding(file).get() else { return [] }
        let tree = SyntaxTree.parse(source)
        guard tree.errors.isEmpty else { return Array("\(tree.errors)".utf8) }
        let types = ValueTypes(ModuleNames(tree), declarations: declarations)
        var lines: [ArraySlice<UInt8>] = source.text.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
            let text = String(decoding: line, as: UTF8.self)
            let parts: [Substring] = text.split(separator: "  #: ", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let words: [Substring] = parts[1].split(separator: " -> ", maxSplits: 1)
            let code = line.startIndex..<line.startIndex + parts[0].utf8.count
            let node = marked(tree, in: code, Array(words[0].utf8))
            let found = node.map { description(types.type(of: $0)) }
            let comment = "\(parts[0])  #: \(words[0]) -> \(found ?? "no such expression")"
            lines[number] = Array(comment.utf8)[...]
        }
        return Array(lines.joined(separator: [0x0A]))
    }

    /// The last expression in a range with a text.
    private static func marked(_ tree: SyntaxTree, in range: Range<Int>, _ text: [UInt8]) -> Node? {
        var found: Node?
        for node in tree.root.subtree where node.kind != .expressionStatement && !node.isEmpty {
            guard range.contains(Int(node.range.start)), Int(node.range.end) <= range.upperBound else { continue }
            if node.bytes.elementsEqual(text) { found = node }
        }
        return found
    }

    private static func description(_ type: ValueType) -> String {
        if case .unknown(let reason) = type { "\(type): \(reason)" } else { "\(type)" }
    }

    /// What a file of stubs declares: each is decorated by `@declares(name)`.
    static func declarations(_ stubs: [UInt8]) -> TypeDeclarations {
        guard let source = try? Source.decoding(stubs).get() else { return TypeDeclarations() }
        let tree = SyntaxTree.parse(source)
        let names = ModuleNames(tree)
        let definitions = tree.nodes(of: .decorated).filter { $0.child(0).child(0).kind == .call }
            .map { Array($0.children).last! }
        return TypeDeclarations(stubs: definitions, names: names) { definition in
            let declared = definition.parent!.child(0).child(0).child(1).child(0)
            return names.meaning(of: declared).qualifiedName!
        }
    }
}
