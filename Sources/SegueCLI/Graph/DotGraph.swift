import Conversion

/// A coloured call graph in Graphviz's language: an arrow leads from who calls to what is called.
struct DotGraph {
    let graph: ColourGraph

    init(_ graph: ColourGraph) { self.graph = graph }

    var text: String {
        var lines = [
            "digraph colour {", "  rankdir=LR;",
            "  node [shape=box, style=\"rounded,filled\", fontname=\"sans-serif\"];",
        ]
        for (number, vertex) in graph.vertices.enumerated() { lines.append("  \(node(number, vertex))") }
        for (number, change) in graph.changes.enumerated() {
            // What runs or calls functions of several changes belongs to none.
            let members = change.filter { graph.vertices[$0].turns }.map { "f\($0);" }.joined(separator: " ")
            lines.append("  subgraph cluster_\(number + 1) { label=\"change \(number + 1)\"; \(members) }")
        }
        for edge in graph.edges { lines.append("  \(arrow(edge))") }
        for edge in chains { lines.append("  f\(edge.caller) -> f\(edge.callee) [style=dashed];") }
        return (lines + ["}", ""]).joined(separator: "\n")
    }

    private func node(_ number: Int, _ vertex: ColourGraph.Vertex) -> String {
        let label = "\(Self.quoted(vertex.title))\\n\(Self.quoted(vertex.place))"
        let reasons = graph.obstacles.filter { $0.chain.last == number }.map(\.reason)
        let tip = reasons.first.map { ", tooltip=\"\(Self.quoted($0))\"" } ?? ""
        return
            "f\(number) [label=\"\(label)\", fillcolor=\"\(vertex.fill)\"\(vertex.isWanted ? ", penwidth=2" : "")\(tip)];"
    }

    private func arrow(_ edge: ColourGraph.Edge) -> String {
        guard let line = edge.line else {
            return "f\(edge.caller) -> f\(edge.callee) [style=dotted, dir=none];"
        }
        return "f\(edge.caller) -> f\(edge.callee) [label=\"\(line)\"];"
    }

    /// The ways from functions that stay sync to what keeps them so, each step once.
    private var chains: [ColourGraph.Edge] {
        let steps = graph.obstacles.flatMap { obstacle in
            zip(obstacle.chain, obstacle.chain.dropFirst()).map { ColourGraph.Edge(callee: $0, caller: $1, line: nil) }
        }
        return Set(steps).sorted { ($0.callee, $0.caller) < ($1.callee, $1.caller) }
    }

    private static func quoted(_ text: String) -> String {
        String(text.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] })
    }
}

extension ColourGraph.Vertex {
    fileprivate var fill: String {
        switch colour {
        case .coroutine: "#dbe9f6"
        case .turns: "#d8efd3"
        case .splits, .runs: "#fff3c4"
        case .stays: "#f6d5d5"
        }
    }

    /// Whether a recipe has something in it.
    fileprivate var isWanted: Bool {
        if case .turns(let recipes) = colour { !recipes.isEmpty } else { false }
    }
}
