package import PythonSyntax

/// Whether two pieces of code say the same: token for token, whatever their layout.
package enum SameCode {
    /// Of two nodes, of one file or of two.
    package static func holds(_ left: Node, _ right: Node) -> Bool {
        let tokens = left.firstToken..<left.endToken
        guard tokens.count == right.endToken - right.firstToken else { return false }
        return tokens.allSatisfy { token in
            left.tree.spelling(token).elementsEqual(right.tree.spelling(token - left.firstToken + right.firstToken))
        }
    }
}
