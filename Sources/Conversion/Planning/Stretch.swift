internal import PythonSyntax

/// Statements of one block that come to stand under the same new lines.
///
/// Knows no new code: only which statements, and that no two such pieces may cross.
struct Stretch {
    let first: Node
    var last: Node

    /// Stretches as they were given, with the ends of those that cross another moved until each holds the other as a whole
    /// or has nothing in common with it.
    ///
    /// A value stays open a little longer than it must: nobody can tell. Of those that begin together the first is the outer.
    static func nested(_ stretches: [Stretch]) -> [Stretch] {
        var nested = stretches
        for indices in Dictionary(grouping: nested.indices, by: { nested[$0].first.parent }).values {
            let order = indices.sorted { (nested[$0].first.index, $0) < (nested[$1].first.index, $1) }
            // From the last to the first: what begins later has its final end already.
            for (position, index) in order.enumerated().reversed() {
                for later in order[(position + 1)...] where nested[later].first.index <= nested[index].last.index {
                    if nested[later].last.index > nested[index].last.index { nested[index].last = nested[later].last }
                }
            }
        }
        return nested
    }
}
