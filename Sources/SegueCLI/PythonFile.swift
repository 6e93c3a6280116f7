import Conversion
import Project
import PythonNames
import PythonSyntax
import SourceText

/// What one worker keeps from file to file.
struct ReadingScratch {
    var bytes: [UInt8] = []
    var parser = ParserScratch()
}

/// A place and a line of text, as printed before a file's name is put in front.
struct Complaint: Sendable {
    /// Counted from 1; 0:0 for a file that could not be read at all.
    let line: Int
    /// Counted from 1, in characters.
    let column: Int
    let message: String

    /// `PATH:LINE:COL: MESSAGE` and a newline; the path byte for byte, but for one that is empty.
    func text(path: [UInt8]) -> [UInt8] {
        (path.isEmpty ? Array("''".utf8) : path) + Array(":\(line):\(column): \(message)\n".utf8)
    }
}

extension Complaint {
    init(_ failure: DecodingFailure) {
        self.init(line: failure.line, column: failure.column, message: failure.message)
    }

    init(_ failure: FileError) {
        self.init(line: 0, column: 0, message: failure.message)
    }

    /// - Parameter lines: those of the text that the range is of.
    init(_ range: TextRange, _ message: String, in lines: LineIndex) {
        let place = lines.place(of: range.start)
        self.init(line: place.line, column: place.column, message: message)
    }

    /// The syntax errors of a tree, the first one first.
    static func syntaxErrors(of tree: SyntaxTree) -> [Complaint] {
        guard !tree.errors.isEmpty else { return [] }
        let lines = LineIndex(tree.source)
        return tree.errors.map { Complaint($0.range, $0.message, in: lines) }
    }
}

extension SyntaxTree {
    /// Reads and parses the file at a path, and proves the tree's laws.
    static func reading(_ path: [UInt8], _ scratch: inout ReadingScratch) -> Result<SyntaxTree, Unreadable> {
        do {
            try SourceFile.read(path, into: &scratch.bytes)
        } catch {
            return .failure(Unreadable(complaints: [Complaint(error)]))
        }
        return parsing(scratch.bytes, &scratch).flatMap { tree in
            guard let violation = Verify.firstViolation(in: tree) else { return .success(tree) }
            let message = "a fault in Segue's parser, please report it: \(violation.message)"
            return .failure(Unreadable(complaints: [Complaint(line: 1, column: 1, message: message)]))
        }
    }

    /// Without the proof, which a conversion makes for the files that it changes.
    static func parsing(_ bytes: [UInt8], _ scratch: inout ReadingScratch) -> Result<SyntaxTree, Unreadable> {
        switch Source.decoding(bytes) {
        case .failure(let failure): return .failure(Unreadable(complaints: [Complaint(failure)]))
        case .success(let source):
            let tree = SyntaxTree.parse(source, &scratch.parser)
            return tree.errors.isEmpty
                ? .success(tree) : .failure(Unreadable(complaints: Complaint.syntaxErrors(of: tree)))
        }
    }
}

extension ModuleIdentity {
    /// By which name Python imports the file at a path, if it can.
    init?(path: [UInt8]) {
        guard let module = ModulePath(of: path) else { return nil }
        self.init(QualifiedName(module.name), isPackage: module.isPackage, isStub: module.isStub)
    }
}

extension FileConversion {
    /// The file's bytes afterwards: its own, where nothing changes.
    func bytes(of source: Source) -> [UInt8] {
        fix == nil ? source.bytes : source.encode(result) ?? source.bytes
    }
}

/// Why there is no tree of a file: at least one complaint, the most important one first.
struct Unreadable: Error {
    let complaints: [Complaint]
}
