internal import PythonSyntax

/// Which arguments give a value twice, or none at all.
extension [Node] {
    /// Whether one value is surely among the arguments more than once: `job, job`, `*[job, job]`, `*[job for _ in xs]`,
    /// `*[work()] * 2`.
    var haveRepeats: Bool {
        let arguments = flatMap(\.unpackedArguments)
        let places = arguments.map { $0.kind == .starred ? $0.child(0) : $0 }.filter(\.isUncalledPlace)
        if Set(places.map(\.excerptOfTokens)).count < places.count { return true }
        return arguments.contains { $0.kind == .starred && $0.child(0).repeatsElements }
    }

    /// Whether all arguments are unpacked, and hold nothing: `*[]`.
    var giveNothing: Bool { flatMap(\.unpackedArguments).isEmpty }
}

extension Node {
    /// Whether it only says where a value is: a name, an attribute, an element.
    fileprivate var isUncalledPlace: Bool {
        [.name, .attribute, .subscription].contains(kind)
            && !subtree.contains { [.call, .awaitExpression, .namedExpression].contains($0.kind) }
    }

    /// Its tokens, whatever its layout.
    fileprivate var excerptOfTokens: [[UInt8]] { (firstToken..<endToken).map { Array(tree.spelling($0)) } }

    /// Whether going through it gives one value again and again.
    var repeatsElements: Bool {
        switch kind {
        case .listComprehension, .generator:
            let element = child(0)
            let targets = children.dropFirst().flatMap { $0.child(0).subtree }
            let bound = targets.filter { $0.kind == .name }.map(\.text)
            return element.isUncalledPlace && !element.subtree.contains { $0.kind == .name && bound.contains($0.text) }
        case .binaryOperation:
            return children.contains { $0.kind == .list || $0.kind == .tuple }
                && (child(0).endToken..<child(1).firstToken).contains { tree.tokens.kind($0) == .star }
        default: return false
        }
    }
}
