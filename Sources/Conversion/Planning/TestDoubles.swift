internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// What the tests of a module put in the place of what a recipe replaces: new code would go past it, and the tests would
/// go out into the world.
///
/// Looks at the module itself, which may be such a test, at the files that import it, and at no others.
struct TestDoubles {
    let context: FileContext
    let recipe: Recipe

    /// The first that is found, in words.
    var objection: String? {
        guard !recipe.doubles.isEmpty else { return nil }
        if let double = double(in: context.names) {
            return "'\(double)' answers in its place in this file: it would no longer be asked"
        }
        for tester in testers {
            if let double = double(in: tester.names) {
                return "'\(double)' answers in its place in \(tester.title): it would no longer be asked"
            }
            if let target = replaced(by: tester.names) {
                return "\(target) may be replaced in \(tester.title), as tests do: "
                    + "the replacement would no longer be reached"
            }
        }
        return nil
    }

    private func double(in names: ModuleNames) -> QualifiedName? { recipe.doubles.first { isUsed($0, by: names) } }

    private var testers: [ProjectFile] {
        guard let files = context.role.files, let path = context.role.path, let module = context.names.module else {
            return []
        }
        let mentioning = files.files(mentioning: module.name.lastWord) ?? []
        return mentioning.filter { file in
            file.path != path
                && file.names.imports.contains { imported in
                    files.module(beginning: imported.target, importedBy: file.path)?.file.path == path
                }
        }
    }

    /// By an import that something is made of, or as a fixture: a parameter that is called so.
    private func isUsed(_ double: QualifiedName, by names: ModuleNames) -> Bool {
        names.imports.contains { imported in
            (imported.target == double || imported.target.text.hasPrefix("\(double)."))
                && (imported.isStar || !names.references(to: imported).isEmpty)
        }
            || names.tree.nodes(of: .parameter).contains { $0.bytes.elementsEqual(double.lastWord.utf8) }
    }

    private func replaced(by names: ModuleNames) -> QualifiedName? {
        let members = recipe.adapters.flatMap { adapter in
            adapter.members.compactMap { name, member -> QualifiedName? in
                guard case .replacement(let replacement) = member, replacement.kind == .method else { return nil }
                return adapter.old.appending(name)
            }
        }
        let targets = Set(recipe.replacements.map(\.target) + members).sorted {
            ($0.text.count, $0.text) < ($1.text.count, $1.text)
        }
        let strings = NamedByString(names: names)
        return targets.first { target in
            guard let call = strings.replacement(of: target) else { return false }
            // Many things have a method of that name: the library must be named, too.
            return call.text.contains(target.text.prefix { $0 != "." })
        }
    }
}
