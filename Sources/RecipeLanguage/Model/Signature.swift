package import PythonSyntax

/// The parameters of a replacement, and how a call's arguments go to them.
///
/// The rules are Python's (language reference, section 6.3.4): by position, then by name.
package struct Signature: Sendable {
    /// A parameter.
    package struct Parameter: Sendable {
        /// Where an argument for it may stand.
        package enum Place: Sendable { case positional, anywhere, keyword }
        /// What happens if a call leaves it out.
        package enum Default: Sendable {
            case required
            /// `MISSING`: what is built from it alone disappears.
            case missing
            /// An expression of the recipe's.
            case standard(Node)
        }

        /// What it captures.
        package let metavariable: Metavariable
        /// Where an argument for it may stand.
        package let place: Place
        /// What happens if a call leaves it out.
        package let absence: Default

        /// From its parts.
        package init(metavariable: Metavariable, place: Place, absence: Default) {
            self.metavariable = metavariable
            self.place = place
            self.absence = absence
        }

        /// As the recipe has it.
        package var name: String { metavariable.name }
    }

    /// In the order of the definition, without `*args` and `**options`.
    package let parameters: [Parameter]
    /// `*args`
    package let rest: String?
    /// `**options`
    package let options: String?

    /// From its parts.
    package init(parameters: [Parameter] = [], rest: String? = nil, options: String? = nil) {
        self.parameters = parameters
        self.rest = rest
        self.options = options
    }

    /// As a definition has it: `seconds, /, *, key=MISSING, **options`.
    package var summary: String {
        var parts: [String] = []
        var hasMarker = rest != nil
        for (index, parameter) in parameters.enumerated() {
            if parameter.place == .keyword, !hasMarker {
                parts.append("*")
                hasMarker = true
            }
            if parameter.place == .keyword, let rest, !parts.contains("*\(rest)") { parts.append("*\(rest)") }
            switch parameter.absence {
            case .required: parts.append(parameter.name)
            case .missing: parts.append("\(parameter.name)=MISSING")
            case .standard(let node): parts.append("\(parameter.name)=\(node.text)")
            }
            let isLastPositional =
                parameter.place == .positional
                && (index + 1 == parameters.count || parameters[index + 1].place != .positional)
            if isLastPositional { parts.append("/") }
        }
        if let rest, !parts.contains("*\(rest)") { parts.append("*\(rest)") }
        if let options { parts.append("**\(options)") }
        return parts.joined(separator: ", ")
    }

    /// Why a call does not fit.
    package enum Misfit: Error, Sendable {
        /// A keyword-only argument that the rule is about is not there: the rule has nothing to say of this call.
        case otherCall
        /// It would raise a TypeError, or cannot be followed; the reason is for the user, behind "not converted: ".
        case unfit(String)
    }

    /// Which argument each parameter gets, by the parameter's name; or why the call does not fit.
    package func bind(_ arguments: Node) -> Result<Captures, Misfit> {
        let absent = parameters.filter { $0.place == .keyword && $0.absence.isRequired }
        let given = arguments.children.filter { $0.kind == .keywordArgument }.map(\.keyword)
        if absent.contains(where: { !given.contains($0.name) }) { return .failure(.otherCall) }
        var binding = Binding(signature: self)
        for argument in arguments.children {
            if let reason = binding.take(argument) { return .failure(.unfit(reason)) }
        }
        return binding.finish().mapError { .unfit($0.reason) }
    }

    /// Why a call must not be made of these parameters.
    fileprivate struct Reason: Error { let reason: String }

    /// A call's arguments on their way to the parameters.
    private struct Binding {
        let signature: Signature
        var bound: Captures = [:]
        var positional: ArraySlice<Parameter>
        var rest: [Node] = []
        var options: [Node] = []

        init(signature: Signature) {
            self.signature = signature
            positional = signature.parameters.filter { $0.place != .keyword }[...]
        }

        /// The reason against an argument, if there is one.
        mutating func take(_ argument: Node) -> String? {
            switch argument.kind {
            case .starred:
                // What it holds goes to parameters that nobody knows, unless all are taken.
                guard signature.rest != nil, positional.isEmpty else { return "its arguments are unpacked" }
                rest.append(argument)
            case .doubleStarred:
                let hasUntaken = signature.parameters.contains { $0.place != .positional && bound[$0.name] == nil }
                guard signature.options != nil, !hasUntaken else { return "its arguments are unpacked" }
                options.append(argument)
            case .keywordArgument: return takeKeyword(argument)
            default:
                if let parameter = positional.popFirst() {
                    bound[parameter.name] = .code(argument)
                } else if signature.rest != nil {
                    rest.append(argument)
                } else {
                    return signature.tooMany
                }
            }
            return nil
        }

        private mutating func takeKeyword(_ argument: Node) -> String? {
            let name = argument.keyword
            guard signature.parameters.contains(where: { $0.name == name && $0.place != .positional }) else {
                guard signature.options != nil else { return "does not take a keyword argument '\(name)'" }
                options.append(argument)
                return nil
            }
            return bound.updateValue(.code(argument.child(0)), forKey: name) == nil ? nil : "gets '\(name)' twice"
        }

        consuming func finish() -> Result<Captures, Reason> {
            for parameter in signature.parameters where bound[parameter.name] == nil {
                switch parameter.absence {
                case .required: return .failure(Reason(reason: signature.wrongCount))
                case .missing: bound[parameter.name] = .missing
                case .standard(let node): bound[parameter.name] = .standard(node)
                }
            }
            if let name = signature.rest { bound[name] = .arguments(rest) }
            if let name = signature.options { bound[name] = .arguments(options) }
            return .success(bound)
        }
    }

    fileprivate var wrongCount: String {
        let required = parameters.filter { $0.absence.isRequired }.count
        let isExact = rest == nil && required == parameters.count
        if isExact, required == 0 { return "takes no arguments" }
        let quantity = isExact ? "exactly" : "at least"
        guard isExact || required > 0 else { return "takes at most \(count(parameters.count))" }
        return "takes \(quantity) \(count(required))"
    }

    /// Of arguments by position.
    fileprivate var tooMany: String {
        let isExact = parameters.allSatisfy(\.absence.isRequired)
        let positional = parameters.filter { $0.place != .keyword }
        guard !isExact || positional.count < parameters.count || options != nil else { return wrongCount }
        return "takes \(positional.isEmpty ? "" : "at most ")\(count(positional.count)) by position"
    }

    private func count(_ number: Int) -> String {
        switch number {
        case 0: "no arguments"
        case 1: "one argument"
        default: "\(number) arguments"
        }
    }
}

extension Signature.Parameter.Default {
    /// Whether every call must give an argument.
    package var isRequired: Bool { if case .required = self { true } else { false } }
}

extension Node {
    /// The name of a keyword argument.
    package var keyword: String { String(decoding: tree.spelling(firstToken), as: UTF8.self) }
}
