import PythonNames
import PythonSyntax
import SourceText

/// A project as one text, in which a line `# path` begins a file, and marks say where a function is used:
/// `«nap»` for certain, `‹x.nap›` in doubt, `⟦x.nap⟧` where it may be something else.
///
/// The marks are taken out before the files are parsed.
final class MarkedProject: ProjectFiles {
    let files: [ProjectFile]
    /// Every mark with the code that it stands around, as `shop/a.py: «nap»`, in order.
    let marks: [String]
    private let texts: [[UInt8]: String]

    init(_ text: String) throws {
        var files: [ProjectFile] = []
        var marks: [String] = []
        var texts: [[UInt8]: String] = [:]
        for part in ("\n" + text).split(separator: "\n# ") {
            let lines = part.drop { $0 == "\n" }.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            let title = String(lines[0])
            let (code, marked) = Self.parts(of: lines.count > 1 ? String(lines[1]) : "")
            marks += marked.map { "\(title):\($0)" }
            let path = Array("/\(title)".utf8)
            let tree = SyntaxTree.parse(try Source.decoding(Array(code.utf8)).get())
            precondition(tree.errors.isEmpty, "\(title): \(tree.errors)\n\(code)")
            texts[path] = code
            files.append(
                ProjectFile(path: path, title: title, names: ModuleNames(tree, module: Self.module(at: lines[0]))))
        }
        self.files = files.sorted { $0.path.lexicographicallyPrecedes($1.path) }
        self.marks = marks.sorted()
        self.texts = texts
    }

    static let brackets: [(open: Character, close: Character)] = [("«", "»"), ("‹", "›"), ("⟦", "⟧")]

    /// The code without marks, and each mark as `offset«code»`.
    private static func parts(of marked: String) -> (code: String, marks: [String]) {
        var code = ""
        var marks: [String] = []
        var opened: [Int] = []
        for character in marked {
            if brackets.contains(where: { $0.open == character }) {
                opened.append(code.utf8.count)
            } else if let bracket = brackets.first(where: { $0.close == character }) {
                let start = opened.removeLast()
                let inner = String(decoding: Array(code.utf8)[start...], as: UTF8.self)
                marks.append("\(start)\(bracket.open)\(inner)\(bracket.close)")
            } else {
                code.append(character)
            }
        }
        return (code, marks)
    }

    private static func module(at path: Substring) -> ModuleIdentity {
        let isStub = path.hasSuffix(".pyi")
        var words = path.dropLast(isStub ? 4 : 3).split(separator: "/")
        let isPackage = words.last == "__init__"
        if isPackage { words.removeLast() }
        return ModuleIdentity(QualifiedName(words.joined(separator: ".")), isPackage: isPackage, isStub: isStub)
    }

    /// The uses of a function in the form of the marks.
    func uses(of name: String, following: Bool = false) -> [String] {
        let graph = CallGraph(self, declarations: TypeDeclarations())
        let found = Self.uses(of: name, by: graph, following: following).map { use in
            let bracket = use.rival != nil ? 2 : use.doubt != nil ? 1 : 0
            let (open, close) = Self.brackets[bracket]
            let code = String(decoding: use.node.bytes, as: UTF8.self)
            return "\(use.file.title):\(use.node.range.start)\(open)\(code)\(close)"
        }
        return Set(found).sorted()
    }

    static func uses(of name: String, by graph: CallGraph, following: Bool = false) -> [FunctionUse] {
        graph.function(named: name).filter { !$0.definition.isClass }.flatMap {
            graph.uses(of: $0.definition, in: $0.file) { _, _ in following }
        }
    }

    // MARK: ProjectFiles

    func module(beginning name: QualifiedName, importedBy path: [UInt8]) -> (file: ProjectFile, rest: [String])? {
        let dots = name.text.prefix { $0 == "." }.count
        var words = name.text.split(separator: ".").map(String.init)
        if dots > 0 {
            let folders = String(decoding: path, as: UTF8.self).split(separator: "/").dropLast(dots).map(String.init)
            words = folders + words
        }
        for count in stride(from: words.count, to: 0, by: -1) {
            let stem = "/" + words.prefix(count).joined(separator: "/")
            for ending in [".py", "/__init__.py", ".pyi"] {
                if let file = files.first(where: { $0.path.elementsEqual((stem + ending).utf8) }) {
                    return (file, Array(words.dropFirst(count)))
                }
            }
        }
        return nil
    }

    func files(mentioning word: String) -> [ProjectFile]? { everyFile(mentioning: word) }

    func everyFile() -> [ProjectFile] { files }

    func unreadableFiles(mentioning word: String) -> [String] { [] }

    func file(at path: [UInt8]) -> ProjectFile? { files.first { $0.path == path } }

    func mayChange(_ path: [UInt8]) -> Bool { true }

    func typedPackage(around path: [UInt8]) -> String? { nil }

    func everyFile(mentioning word: String) -> [ProjectFile] {
        files.filter { file in
            texts[file.path]!.split { !($0 == "_" || $0.isLetter || $0.isNumber) }.contains { $0 == word }
        }
    }
}
