package import PythonNames
internal import PythonSyntax
internal import SourceText

/// Where promotion stops though no code speaks against it: somebody says so, by an option or by a comment, or callers that
/// nobody sees would have to follow.
final class Fences {
    private let fences: [Fence]
    private let interface: PublicInterface?
    private var instructions: [[UInt8]: Instructions] = [:]
    private let isAtWork: (Instruction) -> Bool
    /// The comments that have kept something from turning, by the paths of their files: where each begins.
    private(set) var usedSkips: [[UInt8]: Set<UInt32>] = [:]

    /// - Parameter isAtWork: whether a comment is for a recipe that may want functions to turn.
    init(
        _ options: PromotionOptions, among files: any ProjectFiles, isAtWork: @escaping (Instruction) -> Bool
    ) {
        fences = options.fences
        self.isAtWork = isAtWork
        interface = options.includesPublic ? nil : PublicInterface(files)
    }

    /// Why a function stays as it is; nil if it is within no fence.
    func reason(against function: Definition, in file: ProjectFile) -> String? {
        let definitions = function.andEnclosing
        if let line = instructions(in: file).fence(around: definitions.map(\.node)) {
            return "it is within the fence on line \(line)"
        }
        if let skip = skip(of: function.node, in: file) { return "it is \(skip)" }
        let words = definitions.reversed().map(\.word)
        if let fence = fences.first(where: { $0.holds(words, in: file) }) {
            return "it is within the fence '\(fence.text)'"
        }
        return interface?.appearance(of: function, in: file).map {
            "it is public API (\($0)): callers outside would have to follow"
        }
    }

    /// Which comment wants a piece of code to stay as it is: `skipped on line 4: C calls it`; nil if none does.
    func skip(of node: Node, in file: ProjectFile) -> String? {
        guard let skip = instructions(in: file).skips(of: node).first(where: { isAtWork($0.instruction) }) else {
            return nil
        }
        usedSkips[file.path, default: []].insert(skip.instruction.range.start)
        return skip.text
    }

    private func instructions(in file: ProjectFile) -> Instructions {
        if let known = instructions[file.path] { return known }
        let found = Instructions(in: file.names.tree)
        instructions[file.path] = found
        return found
    }
}

extension Fence {
    /// - Parameter path: the name of a function and of what it stands in, the outermost first.
    fileprivate func holds(_ path: [String], in file: ProjectFile) -> Bool {
        switch kind {
        case .files(let holds): holds(file.path)
        case .code(let module, let words):
            if words.isEmpty {
                file.names.moduleName.isWithin(QualifiedName(module))
            } else {
                file.names.moduleName.text == module && path.starts(with: words)
            }
        }
    }
}

extension Definition {
    /// The function or class itself and those that it stands in, the innermost first.
    package var andEnclosing: [Definition] {
        let outer = node.ancestors.filter { $0.kind == .functionDefinition || $0.kind == .classDefinition }
        return [self] + outer.map { Definition(names: names, node: $0) }
    }
}
