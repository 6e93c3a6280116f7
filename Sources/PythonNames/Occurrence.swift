internal import PythonSyntax

/// What a name does where it stands.
package enum NameUse: UInt8, Sendable {
    /// Reads the variable.
    case reading
    /// Stands there without meaning: `(x): int`.
    case mention

    // What binds.
    case imported, parameter, function, typeAlias, typeParameter
    // swift-format-ignore: AlwaysUseLowerCamelCase
    case class_
    /// `x = value`, a target by itself.
    case assignment
    /// `x, *y = value`, a part of a target.
    case unpacking
    /// `x += value`
    case augmentedAssignment
    /// `x: T = value`, and `x: T`, which makes the name local but binds nothing.
    case annotation
    case forLoop, comprehension, with, exceptHandler, namedExpression, capture

    /// `del x`: the name is bound no more.
    case deletion

    // What only says where the name lives.
    case globalDeclaration, nonlocalDeclaration

    /// Whether the variable has another value afterwards, or none.
    package var isBinding: Bool {
        rawValue >= NameUse.imported.rawValue && rawValue <= NameUse.deletion.rawValue
    }

    /// What it adds to the name's flags in its scope.
    var flags: SymbolFlags {
        switch self {
        case .reading: .used
        case .mention: []
        case .imported: .imported
        case .parameter: .parameter
        case .typeParameter: [.typeParameter, .local]
        case .annotation: [.annotated, .local]
        case .globalDeclaration: .global
        case .nonlocalDeclaration: .nonlocal
        default: .local
        }
    }
}

/// One place where a name stands, in rows.
struct OccurrenceRow: Sendable {
    let node: NodeIndex
    let token: TokenIndex
    let symbol: SymbolIndex
    let use: NameUse
}

/// All occurrences, grouped by variable; those of one variable are in source order.
struct Occurrences: Sendable {
    let rows: [OccurrenceRow]
    /// Where each variable's rows begin, by symbol index, and where the last one's end.
    private let starts: [UInt32]

    /// A counting sort by variable, which keeps the order of `rows`.
    init(_ unsorted: [OccurrenceRow], _ symbols: SymbolTable) {
        var ends = [UInt32](repeating: 0, count: symbols.rows.count + 1)
        for row in unsorted { ends[Int(symbols[row.symbol].variable) + 1] += 1 }
        for index in 1..<ends.count { ends[index] += ends[index - 1] }
        starts = ends
        var order = [UInt32](repeating: 0, count: unsorted.count)
        for (index, row) in unsorted.enumerated() {
            let variable = Int(symbols[row.symbol].variable)
            order[Int(ends[variable])] = UInt32(index)
            ends[variable] += 1
        }
        rows = order.map { unsorted[Int($0)] }
    }

    subscript(_ variable: SymbolIndex) -> ArraySlice<OccurrenceRow> {
        rows[Int(starts[Int(variable)])..<Int(starts[Int(variable) + 1])]
    }
}
