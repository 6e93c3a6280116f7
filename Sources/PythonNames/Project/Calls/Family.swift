internal import PythonSyntax

/// The functions that must have one colour.
package struct Family: Sendable {
    /// All others, in the order of files.
    package var members: [CallGraph.Member] = []
    /// Classes from outside of the project that have the method too, or may have it: above its class, or above one that
    /// inherits it.
    package var foreignBases: [QualifiedName] = []
    /// Its class, and those that inherit from it.
    package var owners: [CallGraph.Member] = []
    /// A base of which nobody knows what it is, as it is spelled.
    package var unknownBase: String?
}

/// The search for the family of one function.
struct FamilySearch {
    let graph: CallGraph
    let function: Definition
    private var family = Family()
    private var seen: Set<Spot>

    init(graph: CallGraph, function: Definition) {
        self.graph = graph
        self.function = function
        seen = [graph.files.spot(of: function)]
    }

    consuming func found() -> Family {
        addTwins(of: function)
        if let owner = function.ownerClass { addRelatives(of: graph.files.spot(of: owner)) }
        let hiding = HiddenMethods(graph: graph)
        for other in hiding.hiding(function) { add(other, "it is put in its place") }
        for other in hiding.hidden(by: function) { add(other, "it is what stands there otherwise") }
        family.members.sort { graph.files.precedes(spot($0), spot($1)) }
        return family
    }

    private func spot(_ member: CallGraph.Member) -> Spot { graph.files.spot(of: member.definition) }

    private mutating func add(_ other: Definition, _ reason: String) {
        guard seen.insert(graph.files.spot(of: other)).inserted else { return }
        family.members.append(CallGraph.Member(definition: other, file: graph.files.file(of: other), reason: reason))
    }

    /// Other definitions of the name in the same scope, and in the stub or the source of the module.
    private mutating func addTwins(of function: Definition) {
        let reason = "it is another definition of '\(function.word)'"
        for binding in function.names.variable(of: function.node)?.bindings ?? [] where binding.use == .function {
            add(Definition(names: function.names, node: binding.node), reason)
        }
        let own = graph.files.file(of: function)
        for file in graph.files(mentioning: function.word) where own.isStubOrSource(of: file) {
            for node in graph.words(of: file).definitions(function.word) {
                let other = Definition(names: file.names, node: node)
                if !other.isClass, other.pathWords == function.pathWords { add(other, reason) }
            }
        }
    }

    /// Methods of the same name, of classes of which an instance may have both.
    private mutating func addRelatives(of owner: Spot) {
        let word = function.word
        var classes: Set<Spot> = [owner]
        var pending = [owner]
        let name = "'\(function.pathWords.joined(separator: "."))'"
        while let one = pending.popLast() {
            let below = graph.classes.below(one)
            if one == owner {
                family.owners = ([one] + below).map {
                    CallGraph.Member(definition: graph.files.definition(at: $0), file: graph.files[$0.file], reason: "")
                }
            }
            // What a class below has from outside calls the method, too: `class Worker(Work, Thread)`.
            for line in ([one] + below).map(graph.classes.line) { addBases(line, word) }
            let relatives = graph.classes.relatives(of: one) + graph.classes.protocols(of: one, having: word)
            for other in relatives where !classes.contains(other) {
                let methods = graph.classes.methods(word, of: other)
                guard !methods.isEmpty else { continue }
                classes.insert(other)
                pending.append(other)
                let isAbove = graph.classes.line(of: owner).above.contains(other)
                for method in methods {
                    add(method, isAbove ? "\(name) overrides it" : "it stands in for \(name)")
                    addTwins(of: method)
                }
            }
        }
    }

    /// What is above a class that has the method. Of a class that is known by its name, whoever knows it says what its methods
    /// are.
    private mutating func addBases(_ line: ProjectClasses.Line, _ word: String) {
        for base in line.foreign where graph.foreign.ofClasses[base] != nil || graph.classes.mayHave(word, base) {
            if !family.foreignBases.contains(base) { family.foreignBases.append(base) }
        }
        family.unknownBase = family.unknownBase ?? line.unknown
    }
}

extension ProjectFile {
    /// Whether one of two files is the stub of the other.
    fileprivate func isStubOrSource(of other: ProjectFile) -> Bool {
        path.count != other.path.count
            && (path + [UInt8(ascii: "i")] == other.path || other.path + [UInt8(ascii: "i")] == path)
    }
}
