internal import PythonNames
internal import PythonSyntax
internal import SourceText

/// A name that is to be imported from where another one is imported from: by the same statement.
struct ImportedMember: Hashable {
    /// The other name, in its `from … import` statement.
    let alias: Node
    let name: String
}

/// Puts further names into `from … import` statements: in the place of one that goes, or where the order wants them.
struct ImportExtension {
    let tree: SyntaxTree

    /// - Parameter unused: the names that go.
    /// - Returns: the edits, and which of the unused have given their place to new ones.
    func edits(adding members: Set<ImportedMember>, besides unused: Set<Node>) -> (edits: [Edit], replaced: Set<Node>) {
        var edits: [Edit] = []
        var replaced: Set<Node> = []
        for (statement, members) in Dictionary(grouping: members, by: { $0.alias.parent! }) {
            var statement = FromImport(statement, losing: unused)
            for member in members.sorted(by: { $0.name < $1.name }) { statement.add(member) }
            edits += statement.edits
            replaced.formUnion(statement.replaced)
        }
        return (edits, replaced)
    }
}

/// One statement and what it imports then.
private struct FromImport {
    private let tree: SyntaxTree
    private let aliases: [Node]
    private let order: MemberOrder
    /// The names that go, and are not replaced yet.
    private var free: Set<Node>
    private(set) var replaced: Set<Node> = []
    private var added: Set<String> = []
    /// New names by the index of the alias that they stand in front of.
    private var insertions: [Int: [String]] = [:]
    private var replacements: [(alias: Node, name: String)] = []

    init(_ statement: Node, losing unused: Set<Node>) {
        tree = statement.tree
        aliases = Array(statement.children)
        order = MemberOrder(of: aliases.map(\.importedName))
        free = Set(aliases.filter(unused.contains))
    }

    mutating func add(_ member: ImportedMember) {
        guard added.insert(member.name).inserted else { return }
        let own = aliases.firstIndex(of: member.alias)!
        let place = order.place(of: member.name, among: aliases.map(\.importedName)) ?? own
        // Where all others go too, the statement would go with them.
        if free.contains(member.alias), place == own || place == own + 1 || free.count == aliases.count {
            free.remove(member.alias)
            replaced.insert(member.alias)
            replacements.append((member.alias, member.name))
        } else {
            insertions[place, default: []].append(member.name)
        }
    }

    var edits: [Edit] {
        replacements.map { Edit($0.alias.range, $0.name) }
            + insertions.map { place, names in
                place < aliases.count
                    ? Edit(TextRange(at: aliases[place].range.start), names.map { $0 + separator(at: place) }.joined())
                    : Edit(
                        TextRange(at: aliases[place - 1].range.end),
                        names.map { separator(at: place - 1) + $0 }.joined())
            }
    }

    /// What stands between a new name and the one at a place: each has a line of its own where those have.
    private func separator(at place: Int) -> String {
        let start = aliases[place].range.start
        let line = tree.bytes(TextRange(start: tree.source.startOfLine(start), end: start))
        guard aliases.count > 1 || tree.tokens.kind(aliases[place].endToken) == .comma,
            line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }), !line.isEmpty
        else { return ", " }
        return ",\(tree.source.newline)\(String(decoding: line, as: UTF8.self))"
    }
}

/// The order that imported names stand in.
private enum MemberOrder: CaseIterable {
    /// Constants, classes, and then all others; each without regard to case.
    case byKind
    case byLetter
    case byCode
    case none

    init(of names: [String]) {
        self =
            Self.allCases.first { order in
                zip(names, names.dropFirst()).allSatisfy { order.precedes($0, $1) || $0 == $1 }
            } ?? .none
    }

    /// The index of the name that a new one comes in front of; nil where there is no order.
    func place(of name: String, among names: [String]) -> Int? {
        self == .none ? nil : names.firstIndex { precedes(name, $0) } ?? names.count
    }

    private func precedes(_ left: String, _ right: String) -> Bool {
        switch self {
        case .byKind: (Self.kind(left), left.lowercased()) < (Self.kind(right), right.lowercased())
        case .byLetter: left.lowercased() < right.lowercased()
        case .byCode: left < right
        case .none: false
        }
    }

    private static func kind(_ name: String) -> Int {
        if name.count > 1, name == name.uppercased() { return 0 }
        return name.first?.isUppercase == true ? 1 : 2
    }
}

extension Node {
    /// What an alias names, whatever it calls it.
    fileprivate var importedName: String { String(decoding: tree.spelling(firstToken), as: UTF8.self) }
}
