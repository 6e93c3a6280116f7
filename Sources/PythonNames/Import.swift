package import PythonSyntax

/// One imported name: an alias of an `import` or `from … import` statement.
package struct Import: Sendable {
    /// Under which conditions an import runs when its scope does.
    package struct Placement: OptionSet, Sendable {
        /// The conditions as bits.
        package let rawValue: UInt8
        /// From bits.
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// In `if`, `while`, `for`, `with` or `match`, other than those below.
        package static let conditional = Placement(rawValue: 1)
        /// In a `try`, its handlers included.
        package static let attempt = Placement(rawValue: 2)
        /// In `if TYPE_CHECKING`: it never runs.
        package static let typeChecking = Placement(rawValue: 4)
    }

    /// The names of the file.
    package let names: ModuleNames
    /// The alias: `a.b as c`, or `*`.
    package let alias: Node

    /// - Precondition: the alias is a node of the file.
    package init(names: ModuleNames, alias: Node) {
        self.names = names
        self.alias = alias
    }

    /// The whole `import` or `from` statement.
    package var statement: Node { alias.parent! }
    /// The scope that the name is bound in.
    package var scope: Scope { names.scope(of: alias) }
    /// Whether it is `from m import *`.
    package var isStar: Bool { names.tree.spelling(alias.firstToken).elementsEqual("*".utf8) }
    /// The module that `from … import` names, relative where the file's own module is not known; nil of `import`.
    package var fromModule: QualifiedName? { names.fromModule(statement) }

    /// What the statement names: `a.b` of `import a.b`, `m.x` of `from m import x`, `m` of `from m import *`.
    package var target: QualifiedName {
        let words = names.dottedWords(alias)
        guard let module = fromModule else { return QualifiedName(words) }
        return isStar ? module : module.appending(words)
    }

    /// What the local name stands for: as `target`, but `a` of `import a.b`.
    package var qualifiedName: QualifiedName {
        guard fromModule == nil, !isRenamed else { return target }
        return QualifiedName(String(target.text.prefix { $0 != "." }))
    }

    /// The name that is bound; nil of `*`.
    package var localName: String? { variable?.name }
    /// Whether there is an `as`.
    package var isRenamed: Bool {
        alias.endToken - alias.firstToken > 2 && names.tree.tokens.kind(alias.endToken - 2) == .kwAs
    }

    /// The variable that is bound; nil of `*`.
    package var variable: Variable? { names.variable(of: alias) }

    /// On which conditions the statement runs.
    package var placement: Placement { names.placement(of: statement) }

    /// Whether it runs whenever the module is imported.
    package var isUnconditional: Bool { scope.isModule && placement.isEmpty }
}

extension ModuleNames {
    /// Every import of the file, in source order.
    package var imports: [Import] { importAliases.map { Import(names: self, alias: Node(tree, $0)) } }

    /// The star imports among them.
    package var starImports: [Import] { starAliases.map { Import(names: self, alias: Node(tree, $0)) } }

    /// The names that use an import. Several imports of one name in one scope share them.
    package func references(to imported: Import) -> [Node] { imported.variable?.references ?? [] }

    /// Under which conditions a statement runs when its scope does.
    func placement(of statement: Node) -> Import.Placement {
        let end = scope(of: statement).node
        var placement: Import.Placement = []
        var inner = statement
        while inner != end, let outer = inner.parent, outer != end {
            switch outer.kind {
            case .tryStatement, .tryStarStatement: placement.insert(.attempt)
            case .ifStatement:
                let isGuard = inner == outer.child(1) && isTypeChecking(outer.child(0))
                placement.insert(isGuard ? .typeChecking : .conditional)
            case .whileStatement, .forStatement, .withStatement, .matchStatement: placement.insert(.conditional)
            default: break
            }
            inner = outer
        }
        return placement
    }

    private func isTypeChecking(_ test: Node) -> Bool {
        guard test.kind == .name || test.kind == .attribute else { return false }
        return tree.spelling(test.endToken - 1).elementsEqual("TYPE_CHECKING".utf8)
    }

    /// `a.b` of the alias `a.b as c`.
    fileprivate func dottedWords(_ alias: Node) -> String {
        var words = ""
        for token in alias.firstToken..<alias.endToken {
            if tree.tokens.kind(token) == .kwAs { break }
            words += String(decoding: IdentifierForm.normalized(tree.spelling(token)), as: UTF8.self)
        }
        return words
    }

    fileprivate func fromModule(_ statement: Node) -> QualifiedName? {
        guard statement.kind == .importFromStatement else { return nil }
        var dots = 0
        var words = ""
        var token = statement.firstToken
        while tree.tokens.kind(token) != .kwFrom { token += 1 }
        token += 1
        while tree.tokens.kind(token) != .kwImport {
            let kind = tree.tokens.kind(token)
            if words.isEmpty, kind == .dot {
                dots += 1
            } else if kind == .ellipsis {
                dots += 3
            } else {
                words += String(decoding: IdentifierForm.normalized(tree.spelling(token)), as: UTF8.self)
            }
            token += 1
        }
        guard dots > 0 else { return QualifiedName(words) }
        let package = module?.package(dots: dots) ?? QualifiedName(String(repeating: ".", count: dots))
        return words.isEmpty ? package : package.appending(words)
    }
}
