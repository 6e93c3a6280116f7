internal import PythonNames
internal import PythonSyntax

/// Whether a file names something by a string, as a test does that puts a double in its place.
///
/// `patch("shop.clock.wait")` and `setattr(clock, "wait", fake)` would no longer reach the code, and the test
/// would really wait, or assert on a double that nobody calls.
struct NamedByString {
    let names: ModuleNames

    /// The first string literal that names `target`, or nil.
    func mention(of target: QualifiedName) -> Node? {
        let words = target.text.split(separator: ".").map { Array($0.utf8) }
        guard let last = words.last else { return nil }
        return names.tree.nodes(of: .string).first { literal in
            let contents = literal.bytes
            // A string that cannot end in the name is not looked at further: files hold thousands.
            guard contents.count >= last.count + 2, contents.dropLast().suffix(last.count).elementsEqual(last) else {
                return false
            }
            return names(literal, words, target)
        }
    }

    private func names(_ literal: Node, _ words: [[UInt8]], _ target: QualifiedName) -> Bool {
        guard let argument = literal.parent, argument.kind == .arguments else { return false }
        let spelled = literal.bytes.drop { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }.dropFirst().dropLast()
        let given = spelled.split(separator: UInt8(ascii: ".")).map(Array.init)
        if given.count >= words.count { return Array(given.suffix(words.count)) == words }
        guard given.count == 1, let call = argument.parent, call.kind == .call, !isRead(call) else { return false }
        // setattr(clock, "wait", …): the argument before is the module.
        let arguments = Array(argument.children)
        guard let index = arguments.firstIndex(of: literal), index > 0 else { return false }
        return names.meaning(of: arguments[index - 1]).qualifiedName?.appending(target.lastWord) == target
    }

    private func isRead(_ call: Node) -> Bool {
        let callee = names.meaning(of: call.child(0)).qualifiedName?.text
        return callee == "builtins.getattr" || callee == "builtins.hasattr"
    }
}
