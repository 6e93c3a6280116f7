package import PythonNames
internal import PythonSyntax

/// Where promotion stops though no code speaks against it: somebody says so, by an option or by a comment, or callers that
/// nobody sees would have to follow.
final class Fences {
    private let fences: [Fence]
    private let interface: PublicInterface?
    private var comments: [[UInt8]: FenceComments] = [:]

    init(_ options: PromotionOptions, among files: any ProjectFiles) {
        fences = options.fences
        interface = options.includesPublic ? nil : PublicInterface(files)
    }

    /// Why a function stays as it is; nil if it is within no fence.
    func reason(against function: Definition, in file: ProjectFile) -> String? {
        let definitions = function.andEnclosing
        if let line = comments(in: file).line(around: definitions.map(\.node)) {
            return "it is within the fence on line \(line)"
        }
        let words = definitions.reversed().map(\.word)
        if let fence = fences.first(where: { $0.holds(words, in: file) }) {
            return "it is within the fence '\(fence.text)'"
        }
        return interface?.appearance(of: function, in: file).map {
            "it is public API (\($0)): callers outside would have to follow"
        }
    }

    private func comments(in file: ProjectFile) -> FenceComments {
        if let known = comments[file.path] { return known }
        let found = FenceComments(in: file.names.tree)
        comments[file.path] = found
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
