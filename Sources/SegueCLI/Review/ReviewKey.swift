/// The keys of a review, each by what it does.
package enum ReviewKey: Character, CaseIterable, Sendable {
    case apply = "y"
    case skip = "n"
    case applyFile = "a"
    case skipFile = "d"
    case applyRecipe = "A"
    case skipRecipe = "D"
    case applySafe = "!"
    case back = "k"
    case forth = "j"
    case undo = "u"
    case edit = "e"
    case split = "s"
    case suppress = "S"
    case explain = "w"
    case search = "/"
    case help = "?"
    case quit = "q"
    case discard = "Q"

    /// What the help says behind the key.
    ///
    /// - Parameter item: the change in question; nil behind the last one.
    func meaning(for item: ReviewItem?) -> String {
        switch self {
        case .apply: item == nil ? "write what was chosen, and end" : "apply this change"
        case .skip: "skip it"
        case .applyFile: "apply all that is open in \(item?.paths[0] ?? "this file"), and this one"
        case .skipFile: "skip all that is open in \(item?.paths[0] ?? "this file"), and this one"
        case .applyRecipe: "apply all open changes of \(item?.recipe ?? "this recipe"), and this one"
        case .skipRecipe: "skip all open changes of \(item?.recipe ?? "this recipe"), and this one"
        case .applySafe: "apply all open changes that are safe"
        case .back: "go back to the change before"
        case .forth: "go on to the next change, without an answer"
        case .undo: "take the last answer back"
        case .edit: "edit the result of this change"
        case .split: "split this change into its independent parts"
        case .suppress: "skip it, and leave a comment with a reason that keeps it from being proposed again"
        case .explain: "why: the rule, and what the names mean"
        case .search: "search recipes, files and code for a text"
        case .help: "this help"
        case .quit: "write what was chosen, leave the rest open, and end (Ctrl-C does the same)"
        case .discard: "throw all answers of this session away, write nothing, and end"
        }
    }
}
