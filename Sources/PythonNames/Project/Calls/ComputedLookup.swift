internal import PythonSyntax

/// A lookup by a name that is made while the program runs, or of all names: `getattr(value, "do_" + word)`,
/// `globals()["load_" + kind]`, `vars(shop).items()`.
struct ComputedLookup {
    /// What makes the name, or takes all.
    let name: Node
    let file: ProjectFile
    /// What it is an attribute of.
    var owners: [ValueOrigin] = []
    /// The class whose classes' namespaces it is in, while they are made.
    var maker: Spot?
    /// Whether only what a class or module has by itself is looked at.
    var isNamespace = false

    /// All of a project.
    static func all(in graph: CallGraph) -> [ComputedLookup] {
        let attributes = graph.files(mentioning: "getattr").flatMap { file in
            graph.words(of: file).names("getattr").compactMap { attribute($0, in: file, graph) }
        }
        return attributes + listings(in: graph) + Namespace.all(in: graph).compactMap { entry($0, graph) }
    }

    private static func attribute(_ name: Node, in file: ProjectFile, _ graph: CallGraph) -> ComputedLookup? {
        guard let call = name.parent, call.kind == .call, call.child(0) == name else { return nil }
        let arguments = Array(call.child(1).children)
        guard arguments.count >= 2, arguments[1].kind != .string, !call.isNoFunction(file.names) else { return nil }
        return ComputedLookup(
            name: arguments[1], file: file, owners: graph.origins.origins(of: arguments[0], in: file))
    }

    private static func listings(in graph: CallGraph) -> [ComputedLookup] {
        graph.foreign.listing.sorted { $0.text < $1.text }.flatMap { function in
            let word = String(function.lastWord)
            return graph.files(mentioning: word).flatMap { file -> [ComputedLookup] in
                let places = graph.words(of: file)
                return (places.names(word) + places.attributes(word)).compactMap { node in
                    guard case .call(let call)? = UseSearch.role(of: node),
                        let owner = Array(call.child(1).children).first,
                        file.names.meaning(of: node).qualifiedName == function
                    else { return nil }
                    return ComputedLookup(name: call, file: file, owners: graph.origins.origins(of: owner, in: file))
                }
            }
        }
    }

    private static func entry(_ namespace: Namespace, _ graph: CallGraph) -> ComputedLookup? {
        guard let name = namespace.read else { return nil }
        let file = namespace.file
        let owners =
            namespace.owner.map { graph.origins.origins(of: $0, in: file) }
            ?? [.module(graph.files.number(of: file.names))]
        return ComputedLookup(
            name: name, file: file, owners: owners, maker: namespace.maker, isNamespace: true)
    }
}

extension Node {
    /// Whether an expression that makes a string may make a word, by what it begins with and ends with.
    func mayBe(_ word: String) -> Bool {
        let (start, end): (Node, Node)
        switch kind {
        case .string: return StringContents.text(of: self) == word
        case .binaryOperation:
            let operands = Array(children)
            (start, end) = (operands[0], operands[operands.count - 1])
        case .formattedString:
            let text = String(decoding: bytes, as: UTF8.self).drop { $0 != "\"" && $0 != "'" }
                .filter { $0 != "\"" && $0 != "'" }
            let (head, tail) = (text.prefix { $0 != "{" }, text.reversed().prefix { $0 != "}" })
            return word.hasPrefix(head) && word.hasSuffix(String(tail.reversed()))
        default: return true
        }
        let head = start.kind == .string ? StringContents.text(of: start) : ""
        let tail = end.kind == .string ? StringContents.text(of: end) : ""
        return word.hasPrefix(head) && word.hasSuffix(tail)
    }
}
