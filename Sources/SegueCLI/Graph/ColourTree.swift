import Conversion

/// A coloured call graph as text: each change a tree, in which callers stand below what they call.
struct ColourTree {
    private let graph: ColourGraph
    /// By the number of a function: those that follow it.
    private var followers: [Int: [ColourGraph.Edge]] = [:]

    init(_ graph: ColourGraph) {
        self.graph = graph
        for edge in graph.edges {
            // Of several calls in one function the first is shown.
            guard followers[edge.callee]?.last?.caller != edge.caller else { continue }
            followers[edge.callee, default: []].append(edge)
        }
    }

    var text: String {
        var text = ""
        for (number, change) in graph.changes.enumerated() {
            text += "change \(number + 1): \(title(of: change))\n\n\(Self.aligned(rows(of: change)))\n"
        }
        if !graph.obstacles.isEmpty {
            text +=
                "\(Tally.count(graph.obstacles.count, "function")) stay\(graph.obstacles.count == 1 ? "s" : "") sync\n"
            for obstacle in graph.obstacles { text += "\n\(lines(of: obstacle))" }
            text += "\n"
        }
        return text + summary
    }

    // MARK: Changes

    private struct Row {
        let depth: Int
        let name: String
        let place: String
        let remark: String
    }

    private func title(of change: [Int]) -> String {
        let turning = change.filter { graph.vertices[$0].turns }
        let files = Set(change.map { graph.vertices[$0].place.prefix { $0 != ":" } })
        return "\(Tally.count(turning.count, "function")) in \(Tally.count(files.count, "file"))"
    }

    /// Depth first, each function with those that follow it where it comes first.
    private func rows(of change: [Int]) -> [Row] {
        var rows: [Row] = []
        var shown: Set<Int> = []
        for first in change where !shown.contains(first) {
            var pending: [(depth: Int, edge: ColourGraph.Edge)] = [
                (0, ColourGraph.Edge(callee: first, caller: first, line: nil))
            ]
            while let (depth, edge) = pending.popLast() {
                let isNew = shown.insert(edge.caller).inserted
                rows.append(row(edge, depth, isNew: isNew))
                guard isNew else { continue }
                pending += (followers[edge.caller] ?? []).reversed().map { (depth + 1, $0) }
            }
        }
        return rows
    }

    private func row(_ edge: ColourGraph.Edge, _ depth: Int, isNew: Bool) -> Row {
        let vertex = graph.vertices[edge.caller]
        let isFirst = edge.callee == edge.caller
        let isRelative = !isFirst && edge.line == nil
        return Row(
            depth: depth, name: vertex.title, place: vertex.place,
            remark: !isNew && vertex.turns ? "see above" : isRelative ? "turns along" : vertex.remark)
    }

    // MARK: What stays

    private func lines(of obstacle: ColourGraph.Obstacle) -> String {
        let rows = obstacle.chain.enumerated().map { depth, number in
            let vertex = graph.vertices[number]
            return Row(
                depth: depth, name: vertex.title, place: vertex.place,
                remark: depth == 0 ? "for \(obstacle.recipes.joined(separator: ", "))" : "")
        }
        return Self.aligned(rows) + Self.indentation(obstacle.chain.count) + "\(obstacle.reason)\n"
    }

    private var summary: String {
        let turning = graph.vertices.count { $0.turns }
        return "\(Tally.count(graph.changes.count, "change")), \(Tally.count(turning, "function")) to turn, "
            + "\(graph.obstacles.count) to stay sync\n"
    }

    // MARK: Columns

    private static func indentation(_ depth: Int) -> String { String(repeating: "  ", count: depth + 1) }

    private static func aligned(_ rows: [Row]) -> String {
        let names = rows.map { indentation($0.depth) + $0.name }
        let nameWidth = width(of: names)
        let placeWidth = width(of: rows.map(\.place))
        var text = ""
        for (name, row) in zip(names, rows) {
            var line = padded(name, to: nameWidth) + padded(row.place, to: placeWidth) + row.remark
            while line.last == " " { line.removeLast() }
            text += line + "\n"
        }
        return text
    }

    /// Few long ones do not push all others to the right.
    private static func width(of texts: [String]) -> Int { min(40, texts.map(\.count).max() ?? 0) + 2 }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(2, width - text.count))
    }
}

extension ColourGraph.Vertex {
    /// What it is called; a module's own level has no name.
    var title: String { name ?? "(module)" }

    /// Whether it becomes async.
    var turns: Bool {
        if case .turns = colour { true } else { false }
    }

    fileprivate var remark: String {
        switch colour {
        case .coroutine: "is a coroutine"
        case .turns(let recipes): recipes.isEmpty ? "turns" : "turns for \(recipes.joined(separator: ", "))"
        case .splits: "keeps its name, and runs a coroutine"
        case .stays: "stays sync"
        case .runs: "runs it"
        }
    }
}
