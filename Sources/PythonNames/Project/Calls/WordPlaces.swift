internal import PythonSyntax

/// Where words stand in a file as attributes, strings and definitions, found in one pass over its nodes.
///
/// Words are kept as hashes beside their places, so that an index costs eight bytes a place; what is found is compared.
final class WordPlaces {
    private let tree: SyntaxTree
    private let attributes: [UInt64]
    private let strings: [UInt64]
    private let definitions: [UInt64]
    private let names: [UInt64]
    /// Names and attributes whose value is assigned to something as it is.
    private let assigned: [UInt64]
    /// What functions give back, by their nodes.
    private let returnsOfFunctions: [NodeIndex: [NodeIndex]]
    private let yieldsOfFunctions: [NodeIndex: [NodeIndex]]
    /// `x[…]` that is assigned to.
    let subscriptTargets: [Node]
    /// `x += …`
    let augmentedAssignments: [Node]

    init(of module: ModuleNames) {
        let tree = module.tree
        var (returns, yields): ([NodeIndex: [NodeIndex]], [NodeIndex: [NodeIndex]]) = ([:], [:])
        var (targets, assignments): ([Node], [Node]) = ([], [])
        func frame(_ node: NodeIndex) -> NodeIndex { module.scope(of: Node(tree, node)).frame.node.index }
        var (attributes, strings, definitions, names): ([UInt64], [UInt64], [UInt64], [UInt64]) = ([], [], [], [])
        var assigned: [UInt64] = []
        for index in tree.kinds.indices {
            let node = NodeIndex(index)
            func entry(_ word: ArraySlice<UInt8>) -> UInt64 { UInt64(Self.hash(word)) << 32 | UInt64(node) }
            func noteIfAssigned(_ entry: UInt64) {
                if Node(tree, node).parent?.kind == .assignment, !Node(tree, node).isTarget { assigned.append(entry) }
            }
            switch tree.kinds[index] {
            case .attribute:
                attributes.append(entry(tree.spelling(tree.rows[index].endToken - 1)))
                noteIfAssigned(attributes.last!)
            case .name:
                names.append(entry(tree.spelling(tree.rows[index].firstToken)))
                noteIfAssigned(names.last!)
            case .string: strings.append(entry(Self.lastWord(of: Node(tree, node))))
            case .functionDefinition, .classDefinition:
                definitions.append(entry(tree.spelling(NameTokens.token(of: node, in: tree)!)))
            case .returnStatement: returns[frame(node), default: []].append(node)
            case .yieldExpression, .yieldFromExpression: yields[frame(node), default: []].append(node)
            case .subscription: if Node(tree, node).isTarget { targets.append(Node(tree, node)) }
            case .augmentedAssignment: assignments.append(Node(tree, node))
            default: break
            }
        }
        self.tree = tree
        returnsOfFunctions = returns
        yieldsOfFunctions = yields
        subscriptTargets = targets
        augmentedAssignments = assignments
        self.attributes = attributes.sorted()
        self.strings = strings.sorted()
        self.definitions = definitions.sorted()
        self.names = names.sorted()
        self.assigned = assigned.sorted()
    }

    /// The `return` statements of a function, and its `yield` expressions.
    func returns(of function: Node) -> [Node] { nodes(returnsOfFunctions, function) }
    func yields(of function: Node) -> [Node] { nodes(yieldsOfFunctions, function) }

    private func nodes(_ found: [NodeIndex: [NodeIndex]], _ function: Node) -> [Node] {
        (found[function.index] ?? []).map { Node(tree, $0) }
    }

    /// Attributes of that name, in source order.
    func attributes(_ word: String) -> [Node] { nodes(word, in: attributes) { $0.lastName == word } }

    /// Names, in source order.
    func names(_ word: String) -> [Node] { nodes(word, in: names) { $0.firstName == word } }

    /// Names and attributes of that name whose value is assigned to something as it is, in source order.
    func assigned(_ word: String) -> [Node] {
        nodes(word, in: assigned) { ($0.kind == .name ? $0.firstName : $0.lastName) == word }
    }

    /// Functions and classes of that name, in source order.
    func definitions(_ word: String) -> [Node] { nodes(word, in: definitions) { $0.definedName == word } }

    /// Strings that consist of that word, or of a dotted name that ends with it, in source order.
    func strings(_ word: String) -> [Node] {
        nodes(word, in: strings) { Self.lastWord(of: $0).elementsEqual(word.utf8) }
    }

    private func nodes(_ word: String, in entries: [UInt64], where isMeant: (Node) -> Bool) -> [Node] {
        let hash = UInt64(Self.hash(Array(word.utf8)[...]))
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle] >> 32 < hash { low = middle + 1 } else { high = middle }
        }
        return entries[low...].prefix { $0 >> 32 == hash }
            .map { Node(tree, NodeIndex(truncatingIfNeeded: $0)) }.filter(isMeant)
    }

    /// The last word of what is between the quotes: of `"shop.poller:run"` `run`. A joined string is none.
    private static func lastWord(of string: Node) -> ArraySlice<UInt8> {
        let text = string.bytes
        let quotes: Set<UInt8> = [UInt8(ascii: "\""), UInt8(ascii: "'")]
        guard let end = text.lastIndex(where: { !quotes.contains($0) }) else { return [] }
        let start = text[...end].lastIndex { !$0.isPartOfWord } ?? text.startIndex
        return text[(start + 1)..<(end + 1)]
    }

    /// FNV-1a. Names that are not ASCII may be spelled in several ways: they share one hash.
    private static func hash(_ word: ArraySlice<UInt8>) -> UInt32 {
        var hash: UInt32 = 0x811C_9DC5
        for byte in word {
            if byte >= 0x80 { return 0 }
            hash = (hash ^ UInt32(byte)) &* 0x0100_0193
        }
        return hash
    }
}

extension UInt8 {
    fileprivate var isPartOfWord: Bool {
        self >= 0x80 || self == UInt8(ascii: "_") || (0x30...0x39).contains(self) || (0x61...0x7A).contains(self | 0x20)
    }
}
