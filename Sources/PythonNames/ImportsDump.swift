internal import PythonSyntax
internal import SourceText

/// What every use of an imported name stands for, for comparison with an independent checker.
package enum ImportsDump {
    /// A line for each name, with its attributes, that reads a variable which an import binds: line and column as CPython
    /// counts them, what is written, and its qualified name; or `?` and all that imports may make of it.
    package static func text(of names: ModuleNames) -> [UInt8] {
        let tree = names.tree
        let lines = LineIndex(tree.source)
        let variables = Set(names.imports.compactMap(\.variable))
        var output = ""
        for name in variables.flatMap(\.references).sorted(by: { $0.index < $1.index }) {
            var use = name
            var spelled = names.variable(of: name)!.name
            while let parent = use.parent, parent.kind == .attribute {
                use = parent
                spelled += ".\(use.lastWord)"
            }
            let (line, column) = lines.position(of: name.range.start)
            output += "\(line + 1) \(column) \(spelled) \(answer(names.meaning(of: use)))\n"
        }
        return Array(output.utf8)
    }

    private static func answer(_ meaning: Meaning) -> String {
        if let name = meaning.qualifiedName { return name.text }
        let imported = meaning.candidates.filter { if case .imported = $0.origin { true } else { false } }
        return "? "
            + Set(imported.map(\.name.text)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            .joined(separator: "|")
    }
}
