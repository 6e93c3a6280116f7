internal import PythonSyntax
internal import SourceText

/// The scopes and symbols of a file as CPython's `symtable` module names them, for comparison with it.
package enum NamesDump {
    /// A line for each scope, its depth before its kind, name and line; then one for each of its symbols: name,
    /// scope and flags. Scopes that CPython does not make, of annotations that nothing evaluates, are left out.
    package static func text(of names: ModuleNames) -> [UInt8] {
        let source = names.tree.source
        let lines = LineIndex(source)
        var symbols = [[SymbolRow]](repeating: [], count: names.scopes.count)
        for row in names.symbols.rows where row.classification != .none { symbols[Int(row.scope)].append(row) }
        var output = ""
        var children = [[ScopeIndex]](repeating: [], count: names.scopes.count)
        for index in names.scopes.indices.dropFirst() where !names.scopes[index].isUnevaluated {
            children[Int(names.scopes[index].parent)].append(ScopeIndex(index))
        }
        var stack: [(scope: ScopeIndex, depth: Int)] = [(0, 0)]
        while let (index, depth) = stack.popLast() {
            let scope = Scope(names: names, index: index)
            let line = index == 0 ? 0 : lines.line(of: scope.node.range.start) + 1
            output += "\(depth) \(kind(scope.kind)) \(scope.name ?? plainName(scope.kind)) \(line)\n"
            for row in symbols[Int(index)] {
                output += "  \(names.table.text(row.name)) \(row.classification) \(words(row.flags))\n"
            }
            stack += children[Int(index)].reversed().map { ($0, depth + 1) }
        }
        return Array(output.utf8)
    }

    private static func kind(_ kind: ScopeKind) -> String {
        switch kind {
        case .module: "module"
        case .class_: "class"
        case .typeParameters: "type-parameters"
        case .typeVariable: "type-variable"
        case .typeAlias: "type-alias"
        default: "function"
        }
    }

    private static func plainName(_ kind: ScopeKind) -> String {
        switch kind {
        case .module: "top"
        case .lambda: "lambda"
        case .listComprehension: "listcomp"
        case .setComprehension: "setcomp"
        case .dictionaryComprehension: "dictcomp"
        default: "genexpr"
        }
    }

    private static func words(_ flags: SymbolFlags) -> String {
        let words: [(SymbolFlags, String)] = [
            (.global, "global"), (.local, "local"), (.parameter, "parameter"), (.nonlocal, "nonlocal"), (.used, "used"),
            (.imported, "imported"), (.annotated, "annotated"), (.typeParameter, "typeparameter"),
        ]
        let present = words.filter { flags.contains($0.0) }.map(\.1)
        return present.isEmpty ? "-" : present.joined(separator: ",")
    }
}
