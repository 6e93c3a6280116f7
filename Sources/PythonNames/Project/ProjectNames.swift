package import PythonSyntax

/// What names mean in a whole project: each file's own names, continued through the modules that it imports from.
///
/// Knows files that are parsed, never a disk. All re-exports are followed once, when it is made; questions are look-ups.
/// A file without a module identity is nobody's module: its own names can still be asked about.
package final class ProjectNames: Sendable {
    /// What the modules' attributes stand for.
    let known: KnownAttributes
    /// By what each name can be reached: the attributes of modules that are, or may be, it.
    private let routes: [QualifiedName: Set<QualifiedName>]
    /// Who imports whom.
    package let graph: ModuleGraph
    /// The classes and their bases.
    let hierarchy: ClassHierarchy

    /// - Parameter files: those of one project. A stub counts only where there is no source of its module; several
    ///   sources of one module must agree on an attribute, or it is ambiguous.
    package init(_ files: [ModuleNames]) {
        let files = ModuleFiles(files)
        let known = KnownAttributes(of: files)
        var routes: [QualifiedName: Set<QualifiedName>] = [:]
        for (attribute, destination) in known.attributes {
            for name in destination.names where name != attribute { routes[name, default: []].insert(attribute) }
        }
        self.known = known
        self.routes = routes
        graph = ModuleGraph(files)
        hierarchy = ClassHierarchy(known)
    }

    /// The modules of which there is a file, in order.
    package var modules: [QualifiedName] { known.files.modules }

    /// The files that say what a module's names mean: its sources, else its stubs.
    package func files(of module: QualifiedName) -> [ModuleNames] { known.files[module] }

    /// What a name, or an attribute of one, stands for: as `ModuleNames.meaning(of:)`, but continued through the modules
    /// of the project. Origins are those of the expression's own file.
    package func meaning(of expression: Node, in names: ModuleNames) -> Meaning {
        let meaning = names.spelledMeaning(of: expression, depth: 0, known)
        guard case .known(let name, _) = meaning, let doubt = known.patches[partOf: name] else { return meaning }
        return .ambiguous(doubt, meaning.candidates)
    }

    /// What a qualified name stands for in the end: `clock.wait` of `app.compat.wait`, itself where it leads nowhere else.
    package func destination(of name: QualifiedName) -> Destination { known.canonical(name) }

    /// Every attribute of a module of the project that is, or may be, what a qualified name stands for, and those through
    /// a module that another one holds: of `clock.wait` `app.compat.wait`, `app.clock.wait`, `shop.compat.wait`.
    ///
    /// A file that spells none of their last words cannot use it.
    package func aliases(of name: QualifiedName) -> Set<QualifiedName> {
        let target = destination(of: name).qualifiedName ?? name
        let direct = (routes[target] ?? []).union([target])
        var found = direct
        for alias in direct {
            for prefix in alias.properPrefixes {
                let rest = alias.text.dropFirst(prefix.text.utf8.count + 1)
                for route in routes[prefix] ?? [] { found.insert(route.appending(rest)) }
            }
        }
        return found.subtracting([name])
    }
}
