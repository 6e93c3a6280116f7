import Conversion

/// `segue graph`: which functions would turn async and who calls them, before anything is changed.
struct GraphCommand: Command {
    static let name = "graph"
    static let synopsis = "[--recipe NAME]... [--format text|dot] [PATH...]"
    static let summary = "Show which functions would become async, and what keeps others from it."
    static let details = """
        From each function in which something would be converted the tree goes up to its callers, to their callers, and \
        to what stops it on the way.
        """
    static let examples = [
        Example("segue graph --recipe tools/my_recipe.py --promote always", "as text"),
        Example("segue graph --format dot | dot -Tsvg > colour.svg", "as a picture, by Graphviz"),
    ]
    static let options =
        [
            Option(
                "--format", "FORMAT", "text, a tree from each function up to its callers (default), or dot",
                completion: .words(Format.allCases.map(\.rawValue)))
        ]
        + ConversionRun.options

    private let conversions: ConversionRun
    private let format: Format

    private enum Format: String, CaseIterable {
        case text, dot
    }

    init(_ arguments: Arguments) throws(UsageError) {
        conversions = try ConversionRun(arguments)
        format = try arguments.choice(of: "--format", default: .text)
        if conversions.isStream { throw UsageError(message: "of '-', standard input, there is no graph") }
    }

    func run() throws(UsageError) -> ExitCode {
        let (graph, reports) = try conversions.graph()
        var tally = Tally()
        for report in reports {
            report.complain()
            tally.count(report.outcome)
        }
        let code = tally.unreadableFiles > 0 ? ExitCode.unreadable : .done
        guard let graph, !graph.vertices.isEmpty else {
            StandardStream.error.write("no function would have to become async\n")
            return code
        }
        switch format {
        case .text: StandardStream.output.write(ColourTree(graph).text)
        case .dot: StandardStream.output.write(DotGraph(graph).text)
        }
        return code
    }
}
