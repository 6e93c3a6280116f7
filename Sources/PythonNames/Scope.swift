package import PythonSyntax

/// An index into the scopes of a file; 0 is the module.
typealias ScopeIndex = UInt32

/// The kinds of scopes (language reference, section 4.2.2).
package enum ScopeKind: UInt8, Sendable {
    case module
    // swift-format-ignore: AlwaysUseLowerCamelCase
    case class_
    case function
    /// `async def`
    case asyncFunction
    case lambda
    case listComprehension, setComprehension, dictionaryComprehension
    case generator
    /// Around a generic function, class or alias: holds its type parameters, and evaluates bases and annotations.
    case typeParameters
    /// A type parameter's bound or default, evaluated when somebody asks for it.
    case typeVariable
    /// The value of a `type` statement, evaluated when somebody asks for it.
    case typeAlias
    /// An annotation under `from __future__ import annotations`, which nothing evaluates.
    case annotation

    /// A comprehension or a generator.
    package var isComprehension: Bool { self >= .listComprehension && self <= .generator }

    /// A comprehension that has run through when its expression has a value, in the midst of what is around it.
    package var runsInPlace: Bool { isComprehension && self != .generator }

    /// CPython's function-like blocks: scopes within see their names.
    var isFunctionLike: Bool { self != .module && self != .class_ }

    /// CPython's function blocks proper.
    var isFunctionBlock: Bool { self >= .function && self <= .generator }
}

extension ScopeKind: Comparable {
    package static func < (left: ScopeKind, right: ScopeKind) -> Bool { left.rawValue < right.rawValue }
}

/// A scope, in rows.
struct ScopeRow: Sendable {
    let kind: ScopeKind
    /// The module is its own parent.
    let parent: ScopeIndex
    /// The definition, lambda, comprehension, bound, alias or annotation; the module's root.
    let node: NodeIndex
    let name: NameIndex?
    /// The class whose private names are mangled here, by its name.
    var privateClass: NameIndex?
    /// Around a generic class only its type parameters are mangled; elsewhere every name.
    var manglesOnlyTypeParameters = false
    /// A scope of annotations and the like sees the names of the class that it stands in.
    var seesClass = false
    /// Within an annotation that nothing evaluates: what is used here makes no cell.
    var isUnevaluated = false
}

/// A scope of a file: where the names that are bound in it live.
package struct Scope: Sendable {
    /// The names of the file.
    package let names: ModuleNames
    let index: ScopeIndex

    var row: ScopeRow { names.scopes[Int(index)] }

    /// What makes the scope.
    package var kind: ScopeKind { row.kind }
    /// Whether it is the file's outermost scope.
    package var isModule: Bool { index == 0 }
    /// What makes the scope: a definition, lambda, comprehension, bound, alias or annotation; the root of the module.
    package var node: Node { Node(names.tree, row.node) }
    /// The scope around it; nil for the module.
    package var parent: Scope? { index == 0 ? nil : Scope(names: names, index: row.parent) }
    /// The name of the function, class, alias or type variable.
    package var name: String? { row.name.map(names.table.text) }

    /// The scope itself and those around it, up to the module.
    package var andAncestors: some Sequence<Scope> { sequence(first: self) { $0.parent } }

    /// What a call of must be awaited in: the nearest scope that is no list, set or dictionary comprehension.
    ///
    /// An `await` in such a comprehension suspends the function around it; in a generator it does not.
    package var frame: Scope { andAncestors.first { !$0.kind.runsInPlace }! }

    /// What stands before the names of things defined here: `module.Class`, `module.function.<locals>`.
    package var memberPrefix: QualifiedName {
        var words: [String] = []
        for scope in andAncestors {
            switch scope.kind {
            case .class_: words.append(scope.name ?? "")
            case .function, .asyncFunction: words += ["<locals>", scope.name ?? ""]
            case .lambda: words += ["<locals>", "<lambda>"]
            default: break
            }
        }
        return words.reversed().reduce(names.moduleName) { $0.appending($1) }
    }
}

extension Scope: Hashable {
    package static func == (left: Scope, right: Scope) -> Bool {
        left.index == right.index && left.names === right.names
    }
    package func hash(into hasher: inout Hasher) { hasher.combine(index) }
}
