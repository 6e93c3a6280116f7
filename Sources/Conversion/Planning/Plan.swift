internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Everything that one decision does to a file: made as a whole, or not at all.
struct Plan {
    /// Old code that becomes new code.
    struct Rewrite {
        let old: OldCode
        let new: [Element]
    }

    /// Statements of one block that come to stand under new lines, one unit deeper for each.
    struct Wrap {
        let first: Node
        let last: Node
        let headers: [[Element]]
    }

    /// New statements in front of a statement.
    struct Insertion {
        let lines: [[Element]]
        let before: Node
    }

    var rewrites: [Rewrite] = []
    var wraps: [Wrap] = []
    var insertions: [Insertion] = []
    /// The modules whose imports new code needs.
    var addedModules: Set<QualifiedName> = []
    /// What a person should look at.
    var notes: [String] = []
    /// Shared resources that new code asks for: where, and under which name each is spelled.
    var resources: [ResourceUse] = []
    /// Uses of old values that this plan takes care of.
    var covered: Set<Node> = []
    /// What becomes what, in one line.
    var summary = ""

    /// A place that needs a shared resource.
    struct ResourceUse {
        let resource: SharedResource
        let function: Node
        /// The statement of the function's own block that the place is in.
        let statement: Node
        let name: String
        /// Whether the function has it already.
        let isThere: Bool
    }

    mutating func merge(_ other: Plan) {
        rewrites += other.rewrites
        wraps += other.wraps
        insertions += other.insertions
        addedModules.formUnion(other.addedModules)
        notes += other.notes.filter { !notes.contains($0) }
        resources += other.resources
        covered.formUnion(other.covered)
    }
}

/// Why a site is left as it is.
struct Refusal: Error {
    /// For the user, behind "not converted: ".
    let reason: String
    /// Where the reason lies, if elsewhere than at the site.
    var place: Node?
}

/// What becomes of a site.
enum Verdict {
    case converted(Plan)
    case refused(Refusal)
    case reported(String)
}

/// A place that a rule recognised.
struct Finding {
    /// The call, name or statements.
    let nodes: [Node]
    let recipe: Recipe
    var verdict: Verdict
    /// Findings of one group are converted all or not at all; nil: on its own.
    var group: Node?
    /// Whether only a type is named, which follows what is done with its values.
    var isNameOnly = false
    /// Whether the arguments do not fit: another rule of the recipe may.
    var isMisfit = false
}
