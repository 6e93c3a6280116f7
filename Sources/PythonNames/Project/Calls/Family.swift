internal import PythonSyntax

/// The functions that must have one colour.
package struct Family: Sendable {
    /// All others, in the order of files.
    package var members: [CallGraph.Member] = []
    /// Classes from outside of the project that have the method too, or may have it.
    package var foreignBases: [QualifiedName] = []
    /// A base of which nobody knows what it is, as it is spelled.
    package var unknownBase: String?
}

/// The search for the family of one function.
struct FamilySearch {
    let graph: CallGraph
    let function: Definition
    let file: ProjectFile

    var family: Family {
        var family = Family()
        var seen: Set<Definition> = [function]
        func add(_ other: Definition, _ reason: String) {
            guard seen.insert(other).inserted else { return }
            family.members.append(
                CallGraph.Member(definition: other, file: graph.names.file(of: other), reason: reason))
        }
        for twin in twins(of: function) { add(twin, "it is another definition of '\(function.word)'") }
        guard let owner = function.ownerClass else { return family }
        var pending = [owner]
        var classes: Set<Definition> = [owner]
        while let one = pending.popLast() {
            let line = graph.classes.line(of: one)
            for base in line.foreign where !family.foreignBases.contains(base) { family.foreignBases.append(base) }
            family.unknownBase = family.unknownBase ?? line.unknown
            for other in line.above + graph.classes.below(one) where classes.insert(other).inserted {
                let methods = graph.classes.methods(function.word, of: other)
                guard !methods.isEmpty || graph.classes.below(one).contains(other) else { continue }
                for method in methods {
                    let isAbove = line.above.contains(other)
                    let verb = isAbove ? "it is overridden by" : "it overrides"
                    add(method, "\(verb) '\(function.pathWords.joined(separator: "."))'")
                }
                pending.append(other)
            }
        }
        return family
    }

    /// Other definitions of the name in the same scope.
    private func twins(of function: Definition) -> [Definition] {
        guard let variable = function.names.variable(of: function.node) else { return [] }
        return variable.bindings.filter { $0.use == .function }
            .map { Definition(names: function.names, node: $0.node) }
    }
}
