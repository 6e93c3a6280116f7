package import PythonSyntax

/// The parameters of a replacement, and how a call's arguments go to them.
///
/// The rules are Python's (language reference, section 6.3.4): by position, then by name.
package struct Signature: Sendable {
    /// A parameter, which every call must give.
    package struct Parameter: Sendable {
        /// As the recipe has it.
        package let name: String
        /// Whether a call that names it does not fit (PEP 570).
        package let isPositionalOnly: Bool
    }

    /// In the order of the definition.
    package let parameters: [Parameter]

    /// As a definition has it: `seconds, /`.
    package var summary: String {
        let names = parameters.map(\.name)
        return (names + (parameters.last?.isPositionalOnly == true ? ["/"] : [])).joined(separator: ", ")
    }

    /// Which argument each parameter gets, by the parameter's name; or why the call does not fit.
    package func bind(_ arguments: Node) -> Result<[String: Node], Misfit> {
        var bound: [String: Node] = [:]
        var positional = parameters[...]
        for argument in arguments.children {
            switch argument.kind {
            case .starred, .doubleStarred: return .failure(Misfit(reason: "its arguments are unpacked"))
            case .keywordArgument:
                let name = String(decoding: argument.tree.spelling(argument.firstToken), as: UTF8.self)
                guard let parameter = parameters.first(where: { $0.name == name && !$0.isPositionalOnly }) else {
                    return .failure(Misfit(reason: "does not take a keyword argument '\(name)'"))
                }
                guard bound.updateValue(argument.child(0), forKey: parameter.name) == nil else {
                    return .failure(Misfit(reason: "gets '\(name)' twice"))
                }
            default:
                guard let parameter = positional.popFirst() else { return .failure(wrongCount) }
                bound[parameter.name] = argument
            }
        }
        return bound.count == parameters.count ? .success(bound) : .failure(wrongCount)
    }

    private var wrongCount: Misfit {
        Misfit(reason: "takes exactly \(parameters.count == 1 ? "one argument" : "\(parameters.count) arguments")")
    }

    /// Why a call does not fit: it would raise a TypeError, or cannot be followed.
    package struct Misfit: Error, Sendable {
        /// For the user, behind "not converted: ".
        package let reason: String
    }
}
