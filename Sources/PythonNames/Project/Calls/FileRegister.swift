internal import PythonSyntax

/// The files of a project that something was found in, by numbers, by their paths and by their names.
final class FileRegister {
    private(set) var all: [ProjectFile] = []
    private var numbersOfNames: [ObjectIdentifier: Int32] = [:]
    private var numbersOfTrees: [ObjectIdentifier: Int32] = [:]
    private var numbersOfPaths: [[UInt8]: Int32] = [:]

    subscript(_ number: Int32) -> ProjectFile { all[Int(number)] }

    /// Remembers a file.
    func note(_ file: ProjectFile) {
        guard numbersOfNames[ObjectIdentifier(file.names)] == nil else { return }
        let number = Int32(all.count)
        all.append(file)
        numbersOfNames[ObjectIdentifier(file.names)] = number
        numbersOfTrees[ObjectIdentifier(file.names.tree)] = number
        numbersOfPaths[file.path] = number
    }

    func number(of names: ModuleNames) -> Int32 { numbersOfNames[ObjectIdentifier(names)]! }
    func number(ofPath path: [UInt8]) -> Int32 { numbersOfPaths[path]! }
    func file(atPath path: [UInt8]) -> ProjectFile { self[number(ofPath: path)] }
    func file(of definition: Definition) -> ProjectFile { self[number(of: definition.names)] }
    func file(of names: ModuleNames) -> ProjectFile { self[number(of: names)] }
    func names(of node: Node) -> ModuleNames { self[numbersOfTrees[ObjectIdentifier(node.tree)]!].names }

    func spot(of node: Node, in file: ProjectFile) -> Spot { Spot(file: number(of: file.names), node: node.index) }
    func spot(of definition: Definition) -> Spot {
        Spot(file: number(of: definition.names), node: definition.node.index)
    }

    func node(at spot: Spot) -> Node { Node(self[spot.file].names.tree, spot.node) }
    func definition(at spot: Spot) -> Definition { Definition(names: self[spot.file].names, node: node(at: spot)) }

    /// Whether a place comes first: files are noted in the order of their paths.
    func precedes(_ left: Spot, _ right: Spot) -> Bool {
        left.file == right.file ? left.node < right.node : left.file < right.file
    }

    func precedes(_ left: ValueOrigin, _ right: ValueOrigin) -> Bool {
        let (one, other) = (left.key, right.key)
        if one.kind != other.kind { return one.kind < other.kind }
        return one.spot == other.spot ? one.text < other.text : precedes(one.spot, other.spot)
    }

    func precedes(_ left: Remark, _ right: Remark) -> Bool {
        if (left.reason == .tooMany) != (right.reason == .tooMany) { return left.reason == .tooMany }
        if left.spot == right.spot { return left.reason.rawValue < right.reason.rawValue }
        return precedes(left.spot, right.spot)
    }

    /// `app.py:3`, for messages.
    func place(of spot: Spot) -> String {
        let file = self[spot.file]
        return "\(file.title):\(file.names.line(of: node(at: spot)))"
    }
}
