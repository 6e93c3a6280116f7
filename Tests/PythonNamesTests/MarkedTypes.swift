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
        var lines = source.text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
            let text = String(decoding: line, as: UTF8.self)
            guard let mark = text.firstRange(of: "  #: "), let arrow = text.firstRange(of: " -> ") else { continue }
            let expression = text[mark.upperBound..<arrow.lowerBound]
            let node = tree.root.subtree.last { node in
                line.indices.contains(Int(node.range.start)) && node.range.end <= line.endIndex
                    && node.kind != .expressionStatement && node.bytes.elementsEqual(expression.utf8)
                    && node.range.start < UInt32(line.startIndex + text[..<mark.lowerBound].utf8.count)
            }
            let found = node.map { description(types.type(of: $0)) } ?? "no such expression"
            lines[number] = Array((text[..<arrow.upperBound] + found).utf8)[...]
        }
        return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
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
