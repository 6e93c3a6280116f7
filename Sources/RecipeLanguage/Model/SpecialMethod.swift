/// A method that Python calls by itself: what an adapter says of operators, builtins and statements.
package enum SpecialMethod: String, Sendable, CaseIterable {
    /// `value[key]`
    case getItem = "__getitem__"
    /// `value[key] = item`
    case setItem = "__setitem__"
    /// `del value[key]`
    case deleteItem = "__delitem__"
    /// `key in value`, `key not in value`
    case contains = "__contains__"
    /// `value == other`, `value != other`
    case equal = "__eq__"
    /// `len(value)`
    case length = "__len__"
    /// `str(value)`, `print(value)`, `f"{value}"`
    case text = "__str__"
    /// `repr(value)`
    case representation = "__repr__"
    /// `if value:`, `not value`, `bool(value)`
    case truth = "__bool__"
    /// `for element in value:`, `list(value)`, `*value`
    case iterator = "__iter__"
    /// `dict(value)`, `{**value}`, `f(**value)`: Python itself asks for `keys` and each item.
    case dictionary = "__dict__"
    /// `with value:`
    case enter = "__enter__"

    /// What it gets, without `self`.
    package var parameters: [String] {
        switch self {
        case .getItem, .deleteItem, .contains: ["key"]
        case .setItem: ["key", "value"]
        case .equal: ["other"]
        default: []
        }
    }

    /// Whether it stands for a whole statement.
    package var isStatement: Bool { self == .setItem || self == .deleteItem }
}
