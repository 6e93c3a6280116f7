/// A name as the importing program sees it: `clock.wait`, `builtins.print`, `shop.poller.Poller.run`.
///
/// With leading dots it is relative to a package that is not known: `.clock.wait` never equals `clock.wait`.
package struct QualifiedName: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringInterpolation {
    /// Words with dots between them.
    package let text: String

    /// From words with dots between them.
    package init(_ text: String) { self.text = text }
    /// From words with dots between them.
    package init(stringLiteral text: String) { self.text = text }

    package var description: String { text }

    /// The last word.
    package var lastWord: String { String(text.split(separator: ".").last ?? "") }

    /// This name's attribute.
    package func appending(_ attribute: some StringProtocol) -> QualifiedName {
        text.hasSuffix(".") || text.isEmpty ? QualifiedName(text + attribute) : QualifiedName("\(text).\(attribute)")
    }
}

extension QualifiedName {
    /// `a` and `a.b` of `a.b.c`, the shortest first.
    var properPrefixes: [QualifiedName] {
        text.indices.filter { text[$0] == "." }.map { QualifiedName(String(text[..<$0])) }
    }

    /// Whether it is a name or lies below it.
    package func isWithin(_ outer: QualifiedName) -> Bool { self == outer || text.hasPrefix("\(outer.text).") }
}

/// Which module a file is, so that its relative imports have a meaning.
package struct ModuleIdentity: Hashable, Sendable {
    /// The dotted name by which others import it; for a package's `__init__` that of the package.
    package let name: QualifiedName
    /// Whether the file is a package's `__init__`.
    package let isPackage: Bool
    /// Whether the file only describes the module to type checkers: a `.pyi`.
    package let isStub: Bool

    /// - Parameter name: for an `__init__` that of the package.
    package init(_ name: QualifiedName, isPackage: Bool = false, isStub: Bool = false) {
        self.name = name
        self.isPackage = isPackage
        self.isStub = isStub
    }

    /// What `dots` leading dots stand for (language reference, section 5.7); nil beyond the top-level package.
    func package(dots: Int) -> QualifiedName? {
        let words = name.text.split(separator: ".")
        let dropped = isPackage ? dots - 1 : dots
        guard dropped < words.count else { return nil }
        return QualifiedName(words.dropLast(dropped).joined(separator: "."))
    }
}
