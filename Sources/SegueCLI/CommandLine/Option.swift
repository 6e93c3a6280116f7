/// An option that a command takes.
struct Option: Sendable {
    /// With its dashes.
    let name: String
    /// What stands for it behind one dash; nil if it has no short form.
    let short: Character?
    /// What its value is called in the help; nil if it takes none.
    let value: String?
    let help: String
    let group: Group
    /// What its value may be completed to.
    let completion: Completion

    /// What options are about, in the order in which helps list them.
    enum Group: String, CaseIterable, Sendable {
        case recipes = "which recipes, for which Python"
        case promotion = "which functions turn async"
        case files = "which files"
        case choice = "which changes"
        case output = "what is printed"
        case run = "how it runs"
    }

    init(
        _ name: String, short: Character? = nil, _ value: String, _ help: String, in group: Group = .output,
        completion: Completion = .nothing
    ) {
        self.name = name
        self.short = short
        self.value = value
        self.help = help
        self.group = group
        self.completion = completion
    }

    /// An option without a value.
    init(_ name: String, short: Character? = nil, _ help: String, in group: Group = .output) {
        self.name = name
        self.short = short
        value = nil
        self.help = help
        self.group = group
        completion = .nothing
    }

    /// `-j, --jobs N`
    var term: String { (short.map { "-\($0), " } ?? "") + name + (value.map { " \($0)" } ?? "") }
}

extension Option {
    static let jobs = Option("--jobs", short: "j", "N", "work in N threads (default: one for each core)", in: .run)
}
