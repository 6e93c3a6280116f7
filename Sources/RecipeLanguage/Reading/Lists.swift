internal import PythonNames
internal import PythonSyntax

/// What a recipe states by lists at its top level.
struct Lists {
    var facts = Facts()
    var suppressions: [String] = []
    var doubles: [QualifiedName] = []
    var parts: [String] = []
    var requirements: [String] = []
    var minimumPython: PythonVersion?
    var isOnRequest = false
    var promotion: PromotionPolicy?
    var makeAsync: [QualifiedName] = []
    /// The names of those that were read.
    var seen: Set<String> = []

    /// Every list but those of facts, and what is no list.
    static let otherNames = [
        "aliases", "doubles", "make_async", "on_request", "promote", "python", "recipes", "requires", "suppressed_by",
    ]
    /// All of them.
    static let names = (Facts.listNames + otherNames).sorted()
    static let ofStrings = Frameworks.stringLists.union([
        "called_by_others", "foreign_methods", "recipes", "requires", "standard_library", "suppressed_by",
    ])
}

/// `blocking_locks = [...]`, `requires = ["..."]`, `python = ">=3.11"`.
extension RecipeParser {
    mutating func readList(_ statement: Node) {
        let parts = Array(statement.children)
        guard parts.count == 2, parts[0].kind == .name else { return fault(statement, Self.listForm) }
        let name = parts[0].text
        guard Lists.names.contains(name) else {
            return fault(parts[0], "no fact is called '\(name)': there are \(Lists.names.joined(separator: ", "))")
        }
        if !lists.seen.insert(name).inserted { fault(parts[0], "'\(name)' stands twice: make it one list") }
        if name == "python" { return readPython(parts[1]) }
        if name == "on_request" { return readOnRequest(parts[1]) }
        if name == "promote" { return readPromotion(parts[1]) }
        if name == "aliases" { return readAliases(parts[1]) }
        if readFrameworks(name, parts[1]) { return }
        guard parts[1].kind == .list else { return fault(statement, Self.listForm) }
        let elements = Array(parts[1].children)
        if elements.isEmpty { fault(parts[1], "'\(name)' is empty: leave it out") }
        if Lists.ofStrings.contains(name) { readStrings(elements, name) } else { readNames(elements, name) }
    }

    private static let listForm = "a fact is a list: NAME = [...]"

    private mutating func readNames(_ elements: [Node], _ list: String) {
        let names = elements.compactMap { knownName(of: $0) }
        switch list {
        case "doubles": lists.doubles = names
        case "make_async": lists.makeAsync = names
        default: _ = lists.facts.add(names, to: list)
        }
    }

    /// `{other.name: the.name}`
    private mutating func readAliases(_ value: Node) {
        let items = value.kind == .dictionary ? Array(value.children) : []
        guard !items.isEmpty, items.allSatisfy({ $0.kind == .dictionaryItem }) else {
            return fault(value, "'aliases' says which names mean one thing: aliases = {OTHER: NAME}")
        }
        for item in items {
            guard let other = knownName(of: item.child(0)), let name = knownName(of: item.child(1)) else { continue }
            lists.facts.declarations.aliases[other] = name
        }
    }

    private mutating func readStrings(_ elements: [Node], _ list: String) {
        var strings: [String] = []
        for element in elements {
            guard let text = StringValue.text(of: element), !text.isEmpty else {
                fault(element, "'\(list)' is a list of strings, and none of them empty")
                continue
            }
            if list == "requires", LibraryRequirement(text) == nil || text.contains(";") {
                fault(element, "a requirement is a name with versions: \"aweb>=3.9\" or \"aweb[fast]>=3.9,<4\"")
            }
            strings.append(text)
        }
        switch list {
        case "recipes": lists.parts = strings
        case "requires": lists.requirements = strings
        case "suppressed_by": lists.suppressions = strings
        default: _ = lists.facts.add(strings.map { QualifiedName($0) }, to: list)
        }
    }

    private mutating func readOnRequest(_ value: Node) {
        if value.kind != .trueLiteral { fault(value, "'on_request' is True, or left out") }
        lists.isOnRequest = true
    }

    private mutating func readPromotion(_ value: Node) {
        lists.promotion = StringValue.text(of: value).flatMap(PromotionPolicy.init)
        guard lists.promotion == nil else { return }
        let policies = PromotionPolicy.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
        fault(value, "'promote' says how far functions are made async: it is one of \(policies)")
    }

    private mutating func readPython(_ value: Node) {
        let text = StringValue.text(of: value) ?? ""
        let version = text.hasPrefix(">=") ? text.dropFirst(2).drop { $0 == " " } : ""
        guard version.count(where: { $0 == "." }) == 1, let minimum = PythonVersion(version) else {
            return fault(value, "'python' is the first version that can run the result: python = \">=3.11\"")
        }
        lists.minimumPython = minimum
    }
}
