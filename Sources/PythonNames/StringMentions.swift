package import PythonSyntax

/// A string that may mean a name of the program: `"clock.wait"`, or any string in an annotation.
package struct StringMention: Sendable {
    /// The string literal.
    package let node: Node
    /// The words between the dots; in an annotation all that are in it.
    package let words: [String]
    /// Whether it stands in an annotation, where type checkers read it as Python.
    package let isAnnotation: Bool
}

extension ModuleNames {
    /// The strings that consist of a dotted name with this word in it, and the annotations that contain it.
    ///
    /// It says what is written, not what is meant: `{"clock": 1}` mentions `clock` too, as a single word.
    package func strings(mentioning name: String) -> [StringMention] {
        tree.nodes(of: .string).compactMap { node in
            let names = StringContents.dottedNames(in: node)
            guard names.contains(where: { $0.contains(name) }) else { return nil }
            let isAnnotation = evaluation(of: node).parts.contains { $0.isAnnotation }
            guard isAnnotation || names.count == 1 && StringContents.isDottedName(node) else { return nil }
            return StringMention(node: node, words: names.flatMap { $0 }, isAnnotation: isAnnotation)
        }
    }

    /// What `__all__` lists, as far as it is written out.
    package var exports: Exports { Exports(self) }
}

/// The names that a module gives away by `__all__`.
package struct Exports: Sendable {
    /// The names with the strings that say so, in source order.
    package private(set) var names: [(name: String, node: Node)] = []
    /// Whether nothing else than literals of strings is added to it, so that `names` are all.
    package private(set) var isComplete = true
    /// Whether the module has an `__all__`.
    package private(set) var isPresent = false

    /// Reads `__all__ = […]`, `+= […]`, `.extend([…])` and `.append("…")`.
    init(_ module: ModuleNames) {
        guard let variable = module.lookup("__all__", in: module.moduleScope) else { return }
        isPresent = true
        for occurrence in variable.occurrences {
            guard let parent = occurrence.node.parent else { continue }
            switch (occurrence.use, parent.kind) {
            case (.assignment, _), (.annotation, _): if let value = occurrence.value { add(elementsOf: value) }
            case (.augmentedAssignment, _): add(elementsOf: parent.child(1))
            case (.reading, .attribute): addArgument(of: parent)
            case (.reading, _): break
            default: isComplete = false
            }
        }
    }

    private mutating func addArgument(of attribute: Node) {
        guard let call = attribute.parent, call.kind == .call, call.child(0) == attribute,
            let argument = Array(call.child(1).children).first
        else { return }
        let method = String(decoding: attribute.tree.spelling(attribute.endToken - 1), as: UTF8.self)
        switch method {
        case "append": add(argument)
        case "extend": add(elementsOf: argument)
        case "index", "count", "copy": break
        default: isComplete = false
        }
    }

    private mutating func add(elementsOf list: Node) {
        switch list.kind {
        case .list, .tuple, .set: for element in list.children { add(element) }
        case .binaryOperation: for part in list.children { add(elementsOf: part) }
        default: isComplete = false
        }
    }

    private mutating func add(_ element: Node) {
        guard element.kind == .string else { return isComplete = false }
        names.append((StringContents.text(of: element), element))
    }
}

/// What is between the quotes of string literals.
enum StringContents {
    /// The text between the quotes of all literals of a node, escapes as they are written.
    static func text(of node: Node) -> String {
        var bytes: [UInt8] = []
        for token in node.firstToken..<node.endToken where node.tree.tokens.kind(token) == .string {
            let literal = node.tree.spelling(token)
            guard let quote = literal.firstIndex(where: { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") }) else {
                continue
            }
            let mark = literal[quote]
            let isTriple = literal.endIndex - quote >= 6 && literal[quote + 1] == mark && literal[quote + 2] == mark
            let size = isTriple ? 3 : 1
            bytes += literal[(quote + size)..<(literal.endIndex - size)]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Every dotted name in a string, as its words.
    static func dottedNames(in node: Node) -> [[String]] {
        text(of: node).split { !isWordCharacter($0) && $0 != "." }.compactMap { dotted in
            let words = dotted.split(separator: ".").map(String.init)
            return words.isEmpty ? nil : words
        }
    }

    /// Whether a string is a dotted name and nothing else.
    static func isDottedName(_ node: Node) -> Bool {
        text(of: node).allSatisfy { isWordCharacter($0) || $0 == "." }
    }

    private static func isWordCharacter(_ character: Character) -> Bool {
        character == "_" || character.isLetter || character.isNumber
    }
}
