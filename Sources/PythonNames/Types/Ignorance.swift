/// Why nothing is known of a value, in one sentence. Lines count from 1.
package enum Ignorance: Hashable, Sendable, CustomStringConvertible {
    // Limits
    case tooDeep, tooManyTypes
    /// It depends on itself: `x = x.next` in a loop.
    case circular

    // Names
    case meaning(Doubt)
    case notDeclared(QualifiedName)
    case neverBound(name: String)
    case starImport(name: String)
    case typeVariable(name: String)

    // Functions and their parameters
    case otherCallers(parameter: String)
    case usedAsValue(function: String)
    case noCalls(parameter: String)
    case argumentNotFound(parameter: String, line: Int)
    case decorated(name: String)
    case severalDefinitions(QualifiedName)
    case ownConstruction(QualifiedName)
    case neverReturns
    case notCallable(String)

    // Attributes
    case noAttribute(String, of: String)
    case unknownBase(QualifiedName)
    case ownLookup(QualifiedName)
    case assignedElsewhere(attribute: String, line: Int)

    // Annotations
    case contradicted(annotation: String, line: Int)
    case anything
    case annotationNotRead

    // Kinds of values
    case noElements(String)
    case notEntered(String)
    case notAwaited(String)
    case mayBeChanged(name: String)
    case notFollowed

    package var description: String {
        switch self {
        case .tooDeep: "too deep to follow"
        case .tooManyTypes: "it may be of too many types"
        case .circular: "it depends on itself"
        case .meaning(let doubt): doubt.description
        case .notDeclared(let name): "nothing says what '\(name)' is"
        case .neverBound(let name): "'\(name)' has no value here"
        case .starImport(let name): "'\(name)' may come from a star import"
        case .typeVariable(let name): "'\(name)' is a type parameter"
        case .otherCallers(let name): "'\(name)' is a parameter of a function that others may call"
        case .usedAsValue(let name): "'\(name)' is used as a value, so others may call it"
        case .noCalls(let name): "'\(name)' is a parameter of a function that is never called here"
        case .argumentNotFound(let name, let line): "the call on line \(line) does not show what '\(name)' is"
        case .decorated(let name): "'\(name)' has a decorator"
        case .severalDefinitions(let name): "'\(name)' is defined several times"
        case .ownConstruction(let name): "'\(name)' makes its instances in a way of its own"
        case .neverReturns: "no value ever comes back"
        case .notCallable(let type): "what calling '\(type)' gives is not known"
        case .noAttribute(let name, let type): "nothing says what '\(name)' of '\(type)' is"
        case .unknownBase(let name): "'\(name)' is a base class of which nothing is known"
        case .ownLookup(let name): "'\(name)' looks for its attributes in a way of its own"
        case .assignedElsewhere(let name, let line): "line \(line) may assign to this '\(name)'"
        case .contradicted(let annotation, let line): "line \(line) contradicts the annotation '\(annotation)'"
        case .anything: "its annotation allows anything"
        case .annotationNotRead: "its annotation is not understood"
        case .noElements(let type): "the elements of '\(type)' are not known"
        case .notEntered(let type): "what 'with' gets from '\(type)' is not known"
        case .notAwaited(let type): "what awaiting '\(type)' gives is not known"
        case .mayBeChanged(let name): "what is in '\(name)' may be changed elsewhere"
        case .notFollowed: "values of such expressions are not followed"
        }
    }
}
