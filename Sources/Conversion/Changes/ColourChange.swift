internal import PythonNames

/// Functions of a project that turn together, or not at all.
package struct ColourChange: Sendable {
    /// Those that turn for what stands in them, or because somebody named them.
    package let roots: Set<FunctionPlace>
    /// Every one that turns.
    package let functions: Set<FunctionPlace>
    /// `load (app/store.py:14)` of each, from a root to the last one that turns for it.
    package let chain: [String]
    /// At what a person should look first.
    package private(set) var reviews: [String] = []

    /// - Parameter turns: in the order in which they were found.
    init(_ turns: [Turn], roots: [ColourSpread.Root]) {
        let places = turns.map(\.function.place)
        functions = Set(places)
        self.roots = Set(roots.map(\.function.place)).intersection(functions)
        var seen: Set<FunctionPlace> = []
        chain = turns.filter { seen.insert($0.function.place).inserted }.map { turn in
            "\(turn.function.title) (\(ProjectPlace(file: turn.function.file, node: turn.function.node).text))"
        }
    }

    mutating func add(review: String) {
        if !reviews.contains(review) { reviews.append(review) }
    }
}
