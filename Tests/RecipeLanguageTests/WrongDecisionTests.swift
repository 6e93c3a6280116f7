import Testing

/// Decisions, cases, functions of the recipe and members that are wrong, with their place and what to write instead.
struct WrongDecisionTests {
    /// What stands in a function with the parameters `url` and `limit`, from line 6 on.
    @Test(arguments: [
        (
            "while is_missing(limit):\n    limit = 3",
            "6:11: 'is_missing' is asked by an 'if' of its own: if is_missing(...): refuse(\"why\")"
        ),
        (
            "match other:\n    case 1:\n        limit = 2",
            "6:11: 'other' is not a parameter, and this recipe does not import it"
        ),
        ("match limit:\n    case {\"a\": 1}:\n        limit = 2", "7:14: \(noCase)"),
        (
            "match limit:\n    case (a, b) | old.Limit(a):\n        limit = a",
            "7:14: all that stands beside '|' binds the same names"
        ),
        ("match limit:\n    case Limit(a):\n        limit = a", "7:14: 'Limit' is not a name that this recipe imports"),
        (
            "for a, b in other.items():\n    limit = a",
            "6:17: 'other' is not a parameter, and this recipe does not import it"
        ),
        ("if is_text(limit): refuse(\"why\")", "6:8: 'is_text' is asked as is_text(x, \"name\")"),
        ("if is_text(limit, 1): refuse(\"why\")", "6:8: 'is_text' is asked as is_text(x, \"name\")"),
        ("note(limit)", "6:5: 'note' takes one string, for people: note(\"why\")"),
    ])
    func decisions(statements: String, expected: String) {
        let body = statements.replacing("\n", with: "\n    ")
        let recipe =
            "\(head)@replaces(old.get)\ndef get(url, limit=MISSING):\n    \(body)\n    return new.get(url, limit)"
        #expect(faults(of: recipe) == [expected])
    }

    /// What stands behind `return new.get(url, `, and a function of the recipe from line 9 on.
    @Test(arguments: [
        (
            "**keywords(**options))", "def keywords(a=MISSING):\n    a = 3",
            "10:5: a function of the recipe ends with 'return x'"
        ),
        (
            "**keywords(**options))", "def keywords(*, a=MISSING):\n    return keywords(a=a)",
            "9:1: 'keywords' calls itself"
        ),
        (
            "**keywords(**options))", "def keywords(*, a=MISSING):\n    return dict(a=a, **b)",
            "10:24: 'b' is not a parameter, and this recipe does not import it"
        ),
        (
            "keywords)", "def keywords(*, a=MISSING):\n    return dict(a=a)",
            "6:25: 'keywords' is a function of the recipe, and is called: keywords(...)"
        ),
    ])
    func functions(rest: String, function: String, expected: String) {
        let recipe =
            "\(head)@replaces(old.get)\ndef get(url, **options):\n    return new.get(url, \(rest)\n\n\n\(function)"
        #expect(faults(of: recipe) == [expected])
    }

    /// What stands in an adapter, from line 6 on.
    @Test(arguments: [
        (
            "@property\ndef text(self, encoding=assigned):\n    return self.text(encoding)",
            "7:20: what is assigned is no argument: 'encoding' stands behind '*'"
        ),
        ("def __len__(self, x):\n    return self.size(x)", "6:5: Python calls it by itself, as def __len__(self)"),
        (
            "def __getitem__(self):\n    return self.size()",
            "6:5: Python calls it by itself, as def __getitem__(self, key)"
        ),
    ])
    func members(members: String, expected: String) {
        let indented = members.replacing("\n", with: "\n    ")
        #expect(faults(of: "\(head)@replaces(old.Reply)\nclass Reply(new.Reply):\n    \(indented)") == [expected])
    }
}

private let head =
    "\"\"\"Wait.\"\"\"\nimport new, old\nfrom segue import MISSING, assigned, is_missing, is_text, note, refuse, replaces\n"
private let noCase =
    "a case is a literal, '(a, b)', '{**items}', 'name.Class(a, b)', 'int()' for a type, a name or '_'; several with '|'"
