internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Whether a file puts something else in a name's place, as a test does with a double.
///
/// `patch("shop.clock.wait")` and `setattr(clock, "wait", fake)` would no longer reach the code, and the test would really
/// wait, or assert on a double that nobody calls.
struct NamedByString {
    let names: ModuleNames

    /// The first call that may replace `target`, or nil.
    func replacement(of target: QualifiedName) -> Node? {
        let words = target.text.split(separator: ".").map(String.init)
        return names.tree.nodes(of: .call).first { call in
            replaces(call.child(0)) && call.child(1).children.contains { mentions($0, words, target) }
        }
    }

    /// By the word in the callee: a double is put in place by something called patch, or by `setattr`.
    private func replaces(_ callee: Node) -> Bool {
        (callee.firstToken..<callee.endToken).contains { token in
            let word = String(decoding: names.tree.spelling(token), as: UTF8.self).lowercased()
            return word.contains("patch") || word == "setattr" || word == "setitem"
        }
    }

    /// A string that ends in the name or its module, a keyword of that name, or the module itself under another name.
    private func mentions(_ argument: Node, _ words: [String], _ target: QualifiedName) -> Bool {
        if argument.kind == .keywordArgument {
            let keyword = String(decoding: names.tree.spelling(argument.firstToken), as: UTF8.self)
            if keyword == words.last { return true }
        }
        return argument.subtree.contains { node in
            guard node.kind == .string || node.kind == .formattedString else { return false }
            let spelled = node.text.filter { $0 != "\"" && $0 != "'" && $0 != " " && $0 != "}" }
            let last = spelled.split(separator: ".", omittingEmptySubsequences: false).last.map(String.init) ?? ""
            // A single word names an attribute: of the object that stands beside it.
            return last == words.last || last == words[words.count - 2] && spelled != last
        }
    }
}
