internal import PythonNames
internal import PythonSyntax

/// What a recipe states of libraries that call the functions of those who use them.
extension Frameworks {
    /// Lists of names: the function, class or method, or `web.Visitor["visit_*"]`.
    static let nameLists: [String: Treatment] = [
        "calls_plainly": .callsPlainly, "keeps_colour": .keepsColour, "takes_coroutines": .takesCoroutines,
    ]
    /// Lists of a single name.
    static let singleNames = ["entry_runner", "thread_bridge"]
    /// Lists of strings.
    static let stringLists: Set = ["test_files", "test_names"]
    /// Dictionaries, and how one is written.
    static let dictionaries = [
        "async_counterparts": "{NAME: NAME}", "coroutine_notes": "{NAME: \"what is told\"}",
        "coroutine_reviews": "{NAME: \"what to look at\"}",
        "async_tests": "{MARK: \"setting = value\"}",
        "decorated_become": "{NAME: CLASS}",
        "forbidden_in_coroutines": "{NAME: \"why\"}",
        "fixtures": "{\"name\": CLASS}", "forbidden_names": "{\"name_*\": \"why\"}",
        "forbids_coroutines": "{NAME: \"why\"}",
    ]

    static let listNames =
        nameLists.keys + singleNames + stringLists + dictionaries.keys + setsOfNames
    private static let setsOfNames = ["known_bases", "patchers", "setters", "takes_async_generators"]
}

extension RecipeParser {
    /// Reads an assignment that is about libraries; false if it is not.
    mutating func readFrameworks(_ list: String, _ value: Node) -> Bool {
        if let form = Frameworks.dictionaries[list] {
            readDictionary(list, value, form)
            return true
        }
        guard Frameworks.listNames.contains(list), !Frameworks.stringLists.contains(list) else { return false }
        guard value.kind == .list, !Array(value.children).isEmpty else {
            fault(value, "'\(list)' is a list of names: \(list) = [...]")
            return true
        }
        let elements = Array(value.children)
        if let treatment = Frameworks.nameLists[list] {
            for element in elements { note(treatment, of: element) }
        } else if Frameworks.singleNames.contains(list) {
            readSingleName(list, elements)
        } else {
            let names = elements.compactMap { knownName(of: $0) }
            switch list {
            case "patchers": lists.facts.frameworks.patchers.formUnion(names)
            case "takes_async_generators": lists.facts.frameworks.takesAsyncGenerators.formUnion(names)
            case "setters": lists.facts.frameworks.setters.formUnion(names)
            default: lists.facts.frameworks.knownBases.formUnion(names)
            }
        }
        return true
    }

    private mutating func readSingleName(_ list: String, _ elements: [Node]) {
        if elements.count > 1 { fault(elements[1], "'\(list)' holds one name") }
        guard let name = knownName(of: elements[0]) else { return }
        if list == "entry_runner" {
            lists.facts.frameworks.entryRunner = name
        } else {
            lists.facts.frameworks.threadBridge = name
        }
    }

    // MARK: Dictionaries

    private mutating func readDictionary(_ list: String, _ value: Node, _ form: String) {
        let items = value.kind == .dictionary ? Array(value.children) : []
        guard !items.isEmpty, items.allSatisfy({ $0.kind == .dictionaryItem }) else {
            return fault(value, "'\(list)' is a dictionary: \(list) = \(form)")
        }
        for item in items { readItem(of: list, item.child(0), item.child(1)) }
    }

    private mutating func readItem(of list: String, _ key: Node, _ value: Node) {
        switch list {
        case "async_counterparts":
            if let other = knownName(of: value) { note(.counterpart(other), of: key) }
        case "decorated_become":
            guard let name = knownName(of: key), let type = knownName(of: value) else { return }
            lists.facts.declarations.decorated[name] = type
        case "forbids_coroutines":
            if let reason = clause(value) { note(.forbids(reason), of: key) }
        case "forbidden_in_coroutines":
            guard let name = knownName(of: key), let reason = clause(value) else { return }
            lists.facts.frameworks.forbiddenInCoroutines[name] = reason
        case "coroutine_notes", "coroutine_reviews":
            guard let name = knownName(of: key), let text = clause(value) else { return }
            if list == "coroutine_notes" {
                lists.facts.frameworks.notes[name] = text
            } else {
                lists.facts.frameworks.reviews[name] = text
            }
        case "async_tests":
            guard let name = knownName(of: key) else { return }
            guard let setting = StringValue.text(of: value), setting.contains("=") else {
                return fault(value, "a setting is a line of a file: \"name = value\"")
            }
            lists.facts.frameworks.testMark = (name, setting.filter { $0 != " " })
        default:
            guard let name = StringValue.text(of: key), !name.isEmpty else {
                return fault(key, "'\(list)' has texts for names: \"do_*\"")
            }
            if list == "fixtures" {
                if let type = knownName(of: value) { lists.facts.frameworks.fixtures[name] = type }
            } else if let reason = clause(value) {
                lists.facts.frameworks.forbiddenNames[name] = reason
            }
        }
    }

    /// A reason goes behind others: it is no sentence of its own.
    private mutating func clause(_ value: Node) -> String? {
        guard let text = StringValue.text(of: value), !text.isEmpty, !text.hasSuffix(".") else {
            fault(value, "a reason is a clause in quotes, without a full stop")
            return nil
        }
        return text
    }

    // MARK: Names

    /// One name, or with brackets behind it the members of a class that are called like a text.
    private mutating func note(_ treatment: Treatment, of element: Node) {
        guard element.kind == .subscription else {
            guard let name = knownName(of: element) else { return }
            let old = lists.facts.frameworks.treatments.updateValue(treatment, forKey: name)
            if let old, old != treatment { fault(element, "something else is said of '\(name)' above") }
            return
        }
        guard let text = StringValue.text(of: element.child(1)), text.count(where: { $0 == "*" }) == 1 else {
            return fault(element, "in brackets stands what the members of a class are called: NAME[\"do_*\"]")
        }
        guard let owner = knownName(of: element.child(0)) else { return }
        lists.facts.frameworks.patterns[owner, default: []].append(.init(text: text, treatment: treatment))
    }
}
