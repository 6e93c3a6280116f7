internal import PythonSyntax

/// Where attributes of one name stand in a project, by the functions that come there: looked for once, for all functions of
/// that name.
struct AttributeSites {
    /// An attribute, and the number of its file.
    typealias Site = (node: Node, file: Int32)

    private var sites: [Site] = []
    private var ofFunctions: [Spot: [Int]] = [:]
    /// Those that nobody knows: they may be any function of the name.
    private var doubtful: [Int] = []

    init(of word: String, in graph: CallGraph) {
        for file in graph.files(mentioning: word) {
            let number = graph.files.number(of: file.names)
            for node in graph.words(of: file).attributes(word) {
                let origins = graph.origins.origins(of: node, in: file)
                let remark = graph.remark(in: origins)
                var isAny = false
                if remark?.reason != .tooMany {
                    for case .function(let spot) in origins {
                        ofFunctions[spot, default: []].append(sites.count)
                        isAny = true
                    }
                }
                let isDoubtful = remark != nil || graph.isUnsaid(node.child(0), in: file, origins)
                if isDoubtful { doubtful.append(sites.count) }
                if isAny || isDoubtful { sites.append((node, number)) }
            }
        }
    }

    /// Those to which a function comes, in the order of files and in each in source order.
    func sites(of function: Spot) -> [Site] { (ofFunctions[function] ?? []).map { sites[$0] } }

    /// The same, and those that nobody knows.
    func possibleSites(of function: Spot) -> [Site] {
        let meant = ofFunctions[function] ?? []
        return Set(meant).union(doubtful).sorted().map { sites[$0] }
    }
}
