/// What is known of a value.
package indirect enum ValueType: Hashable, Sendable, CustomStringConvertible {
    /// Of a class or one of its subclasses, with type arguments: `builtins.list[builtins.int]`, `web.Response`.
    /// A tuple of any length is `builtins.tuple[T, builtins.ellipsis]`.
    case instance(QualifiedName, [ValueType])
    /// The class itself.
    case classObject(QualifiedName)
    /// A function or method object.
    case function(QualifiedName)
    case module(QualifiedName)
    /// What calling an `async def` gives; awaiting it gives the value, once.
    case coroutine(ValueType)
    case none
    /// One of several: made by `oneOf`, without duplicates, sorted by description, never nested.
    case union([ValueType])
    /// Nothing, and why.
    case unknown(Ignorance)

    package var description: String {
        switch self {
        case .instance(let name, let arguments):
            arguments.isEmpty ? name.text : "\(name)[\(arguments.map(\.description).joined(separator: ", "))]"
        case .classObject(let name): "class \(name)"
        case .function(let name): "function \(name)"
        case .module(let name): "module \(name)"
        case .coroutine(let result): "coroutine[\(result)]"
        case .none: "None"
        case .union(let members): members.map(\.description).joined(separator: " | ")
        case .unknown: "unknown"
        }
    }

    /// As Python writes it: `list[int] | None`.
    package var spelling: String {
        switch self {
        case .instance(let name, let arguments):
            let word = BuiltinTypes.word(of: name) ?? name.text
            if name == "builtins.ellipsis" { return "..." }
            return arguments.isEmpty ? word : "\(word)[\(arguments.map(\.spelling).joined(separator: ", "))]"
        case .union(let members):
            return (members.filter { $0 != .none } + members.filter { $0 == .none }).map(\.spelling)
                .joined(separator: " | ")
        default: return description
        }
    }

    /// Whether anything is known.
    package var isKnown: Bool { ignorance == nil }
    /// Why nothing is known; nil if something is.
    package var ignorance: Ignorance? { if case .unknown(let reason) = self { reason } else { nil } }
    /// The members of a union; of all others the type itself.
    package var members: [ValueType] { if case .union(let members) = self { members } else { [self] } }

    /// An instance of a builtin class.
    package static func builtin(_ name: String, _ arguments: [ValueType] = []) -> ValueType {
        .instance("builtins.\(name)", arguments)
    }
}

extension ValueType {
    private static let mostMembers = 16
    private static let largestSize = 64

    /// One of several types; unknown if one of them is.
    ///
    /// - Parameter types: not empty, or `otherwise` is the answer.
    package static func oneOf(_ types: [ValueType], otherwise: Ignorance = .neverReturns) -> ValueType {
        var members: Set<ValueType> = []
        for type in types {
            if !type.isKnown { return type }
            members.formUnion(type.members)
        }
        guard members.count <= mostMembers else { return .unknown(.tooManyTypes) }
        switch members.count {
        case 0: return .unknown(otherwise)
        case 1: return members.first!
        default: return .union(members.sorted { $0.description < $1.description })
        }
    }

    /// A builtin container. Without its arguments where they are too many: pairs of pairs of pairs would double at
    /// each step.
    static func container(_ name: String, _ arguments: [ValueType]) -> ValueType {
        let type = builtin(name, arguments)
        return type.size > largestSize ? builtin(name) : type
    }

    /// How many types it consists of.
    private var size: Int {
        switch self {
        case .instance(_, let arguments): arguments.reduce(1) { $0 + $1.size }
        case .coroutine(let result): 1 + result.size
        case .union(let members): members.reduce(1) { $0 + $1.size }
        default: 1
        }
    }

    /// The type of a value that is not None.
    var withoutNone: ValueType {
        guard case .union(let members) = self else { return self }
        return .oneOf(members.filter { $0 != .none })
    }

    /// What each member gives, together. Nothing comes of what is not known.
    func mapMembers(_ change: (ValueType) -> ValueType) -> ValueType {
        switch self {
        case .union(let members): .oneOf(members.map(change))
        case .unknown: self
        default: change(self)
        }
    }
}
