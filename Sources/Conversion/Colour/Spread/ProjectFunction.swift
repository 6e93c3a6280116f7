internal import PythonNames
internal import PythonSyntax
internal import SourceText

/// A function of the project, and where it is.
struct ProjectFunction: Hashable {
    let definition: Definition
    let file: ProjectFile

    var node: Node { definition.node }
    /// Where it stands.
    var place: FunctionPlace { FunctionPlace(path: file.path, start: node.range.start) }

    static func == (left: ProjectFunction, right: ProjectFunction) -> Bool {
        left.node == right.node && left.file.path == right.file.path
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(node)
        hasher.combine(file.path)
    }

    /// `Poller.state`: its name and those of what it stands in, within the module.
    var title: String {
        var words = [definition.word]
        var scope = definition.names.scope(of: node)
        while let outer = scope.parent {
            if scope.node.isDefinition { words.append(Definition(names: definition.names, node: scope.node).word) }
            scope = outer
        }
        return words.reversed().joined(separator: ".")
    }

    /// Whether it comes before another one, by path and place.
    func comesBefore(_ other: ProjectFunction) -> Bool {
        file.path == other.file.path
            ? node.index < other.node.index : file.path.lexicographicallyPrecedes(other.file.path)
    }
}

extension Node {
    fileprivate var isDefinition: Bool { kind == .functionDefinition || kind == .classDefinition }
}

/// A place of the project, for the user.
struct ProjectPlace {
    let file: ProjectFile
    let node: Node

    /// `app/poller.py:14`
    var text: String { "\(file.title):\(file.names.line(of: node))" }
}
