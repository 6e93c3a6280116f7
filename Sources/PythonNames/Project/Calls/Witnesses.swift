package import PythonSyntax

/// What speaks for a class where nobody knows what a value is, and others have a method of that name, too.
extension CallGraph {
    /// Whether the value of which an attribute stands is asked there for another method of the function's class, which
    /// nothing from outside has: who is asked to `describe` an item is asked for the `total` of the same class.
    package func hasWitness(_ attribute: Node, in file: ProjectFile, for function: Definition) -> Bool {
        guard attribute.kind == .attribute, let owner = function.ownerClass else { return false }
        let classes = classes.relatives(of: files.spot(of: owner))
        return sameValues(as: attribute.child(0), in: file).contains { value in
            guard let asked = value.parent, asked.kind == .attribute, asked.child(0) == value,
                let call = asked.parent, call.kind == .call, call.child(0) == asked
            else { return false }
            let word = asked.lastName
            return word != function.word && !isForeignMethod(word)
                && classes.contains { !self.classes.methods(word, of: $0).isEmpty }
        }
    }

    /// Whether a value is called like the function's class: `client` or `self.api_client`, of a class `Client`.
    package func isNamedAlike(_ attribute: Node, _ function: Definition) -> Bool {
        guard attribute.kind == .attribute, let owner = function.ownerClass else { return false }
        let receiver = attribute.child(0)
        let word = receiver.kind == .name ? receiver.firstName : receiver.kind == .attribute ? receiver.lastName : ""
        let last = word.split(separator: "_").last?.lowercased()
        return last != nil && last == owner.word.lastHump
    }

    /// Where the variable is read that a name stands for, or an attribute of `self`.
    private func sameValues(as receiver: Node, in file: ProjectFile) -> [Node] {
        switch receiver.kind {
        case .name: return file.names.variable(of: receiver)?.references ?? []
        case .attribute:
            guard let owner = file.names.receiverClass(of: receiver.child(0)) else { return [] }
            return words(of: file).attributes(receiver.lastName).filter {
                file.names.receiverClass(of: $0.child(0)) == owner
            }
        default: return []
        }
    }
}

extension String {
    /// `client`, of `ApiClient`.
    fileprivate var lastHump: String? {
        guard let start = lastIndex(where: \.isUppercase) else { return nil }
        return self[start...].lowercased()
    }
}
