internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// What the elements of a list are called that is written out: after what the reader knows them by.
///
/// Knows words; that no two names clash is the file's business.
enum ElementNames {
    /// What each element would like to be called, before the recipe's word for any of them: nil where nothing names it.
    static func wishes(for list: MadeList, at site: Node) -> [String?] {
        let targets = targetNames(of: site, list.arguments.count)
        return list.arguments.indices.map { targets[$0] ?? list.arguments[$0].nameOfCallee }
    }

    /// `fetch_task`, of `fetch` and `task`.
    static func name(_ wish: String?, _ word: String) -> String {
        guard let wish else { return word }
        return wish == word || wish.hasSuffix("_\(word)") ? wish : "\(wish)_\(word)"
    }

    /// By index, what the variables are called that get the elements.
    private static func targetNames(of site: Node, _ count: Int) -> [Int: String] {
        guard let statement = site.parent, statement.kind == .assignment, Array(statement.children).count == 2,
            [.tuple, .list].contains(statement.child(0).kind),
            let targets = Destination.targets(of: statement.child(0), count)
        else { return [:] }
        var names: [Int: String] = [:]
        for target in targets where target.node.kind != .starred {
            names[target.indices.lowerBound] = target.node.ownName
        }
        return names
    }

    /// What one of many is called: `url` of `urls`, `entry` of `entries`; `item` of anything else.
    static func singular(of iterable: Node) -> String {
        let word = iterable.nameOfCallee ?? iterable.ownName ?? ""
        let endings = [
            ("children", "child"), ("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"),
        ]
        var one = word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : ""
        if let (many, single) = endings.first(where: { word.hasSuffix($0.0) }) {
            one = word.dropLast(many.count) + single
        }
        let isWord = one.first.map { $0.isLetter } ?? false
        let isTaken = Keywords.contains(one) || Builtins.names.contains(one)
        return isWord && !isTaken && !["pas", "i", "a", "thi", "el"].contains(one) ? one : "item"
    }
}

extension Node {
    /// The last word of a name or attribute, without underscores in front.
    fileprivate var ownName: String? {
        guard kind == .name || kind == .attribute else { return nil }
        let name = String(decoding: tree.spelling(endToken - 1), as: UTF8.self).drop { $0 == "_" }
        return name.first.map { $0.isNumber } ?? true ? nil : String(name)
    }

    /// The same of what is called; of an argument that is no call its own.
    fileprivate var nameOfCallee: String? { kind == .call ? child(0).ownName : ownName }
}
