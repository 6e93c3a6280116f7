internal import PythonNames
package import PythonSyntax
internal import SourceText

/// Goes through the steps of an after side where a rule matched, and writes down the code that is left.
///
/// What it writes is again code of the recipe language, in one straight line: no decision, no function of the recipe is
/// in it any more, and a parameter that was given another value is another name there. `Rendering` fills it.
package struct Deciding {
    /// What was decided.
    package struct Decided: Sendable {
        /// What becomes of the match.
        package enum Outcome: Sendable {
            case code(Template)
            case report(String)
        }

        /// What becomes of the match.
        package let outcome: Outcome
        /// What the names in the code stand for.
        package let captures: Captures
        /// The pieces of the user's code that were taken apart, and into what.
        package let parts: [Node: [Node]]
        /// What is said by the way.
        package let remarks: [Remark]

        /// The pieces of the user's code that stand more than once in code that gives a value.
        package var repeated: Set<Node> {
            guard case .code(let template) = outcome else { return [] }
            var counts: [Node: Int] = [:]
            for node in Set(template.nodes) where node.kind == .name && node.text != "self" {
                if case .code(let piece)? = captures[node.text] { counts[piece, default: 0] += 1 }
            }
            return Set(counts.filter { $0.value > 1 }.keys)
        }
    }

    /// Why the match is left as it is.
    package struct Failure: Error {
        /// For the user, behind "not converted: ".
        package let reason: String
        /// Where the reason lies, if elsewhere than at the match.
        package var place: Node?
    }

    /// What the names of a function of the recipe stand for: names of the code that is written.
    struct Frame {
        let words: CodeWords
        /// Whether it belongs to a function that is called; what that returns is a value there.
        var isCalled = false
        var keys: [String: String] = [:]
        /// Names that a `case` or a loop binds: parameters, as it were.
        var bound: Set<String> = []
        /// What led to the step.
        var condition: Condition?
    }

    /// How a run of steps ends early.
    enum Ending {
        case returned(Node)
        case done
        case report(String)
    }

    let functions: [OwnFunction: RecipeFunction]
    /// Of the match.
    private let asked: Judgement
    var captures: Captures
    /// What the names in the code are.
    var words: CodeWords
    var lines: [String] = []
    var remarks: [Remark] = []
    var parts: [Node: [Node]] = [:]
    /// Parameters that were given another value, by the name that they have then.
    var redefined: Set<String> = []
    /// Where the user wrote what a name is made of.
    var origins: [String: UInt32] = [:]
    /// Pieces of the user's code that are evaluated once: each is a variable in the code, and what that is made of.
    let named: Set<Node>
    var variables: [Node: (name: String, key: String)] = [:]
    private var taken: Set<String>
    var depth = 0

    /// Decides what becomes of a match.
    ///
    /// - Parameters:
    ///   - functions: those of the recipe.
    ///   - named: pieces of the user's code that get a name in a line before all others.
    package static func decide(
        _ after: AfterSide, _ functions: [OwnFunction: RecipeFunction], _ judgement: Judgement,
        naming named: Set<Node> = []
    ) throws(Failure) -> Decided {
        var deciding = Deciding(after.words, functions, judgement, named)
        var frame = Frame(words: after.words)
        for name in judgement.captures.keys { frame.keys[name] = name }
        let ending = try deciding.run(after.steps, form: after.form, &frame)
        if case .returned(let node)? = ending { try deciding.write(node, &frame) }
        let outcome: Decided.Outcome =
            if case .report(let finding)? = ending { .report(finding) } else { .code(try deciding.template(after)) }
        return Decided(
            outcome: outcome, captures: deciding.captures,
            parts: deciding.parts, remarks: deciding.remarks)
    }

    /// What steps without code have to say.
    package static func remarks(of steps: [Step], _ judgement: Judgement) throws(Failure) -> [Remark] {
        var deciding = Deciding(CodeWords(), [:], judgement, [])
        var frame = Frame(words: CodeWords())
        _ = try deciding.run(steps, form: .value, &frame)
        return deciding.remarks
    }

    private init(
        _ words: CodeWords, _ functions: [OwnFunction: RecipeFunction], _ judgement: Judgement, _ named: Set<Node>
    ) {
        self.named = named
        self.functions = functions
        self.words = words
        asked = judgement
        captures = judgement.captures
        taken = Set(words.imported.keys).union(words.metavariables.keys).union(words.variables.map(\.name))
        self.words.locals = []
    }

    var known: KnownCode { asked.code }

    // MARK: Names

    /// A name that nothing in the code has yet.
    mutating func fresh(_ name: String) -> String {
        var key = name
        var number = 2
        while !taken.insert(key).inserted {
            key = name.marked(number)
            number += 1
        }
        return key
    }

    /// From here on the name is missing.
    mutating func leaveOut(_ name: String, _ frame: inout Frame) {
        let key = fresh(name)
        captures[key] = .missing
        frame.keys[name] = key
    }

    /// From here on the name stands for a piece of the user's code.
    mutating func bind(_ name: String, to node: Node, _ frame: inout Frame) {
        let key = fresh(name)
        captures[key] = .code(node)
        words.metavariables[key] = Metavariable(name: key, kind: .expression)
        frame.keys[name] = key
        frame.bound.insert(name)
    }

    /// What a function of the recipe imports, under names that mean nothing else in the code.
    mutating func importWords(of other: CodeWords, _ frame: inout Frame) {
        for (name, meaning) in other.imported.sorted(by: { $0.key < $1.key }) where words.imported[name] != meaning {
            let key = fresh(name)
            words.imported[key] = meaning
            if key != name { frame.keys[name] = key }
        }
        for variable in other.variables where !words.variables.contains(where: { $0.name == variable.name }) {
            words.variables.append(variable)
            taken.insert(variable.name)
        }
    }

    // MARK: What is known

    func judgement(_ frame: Frame) -> Judgement {
        var judgement = asked
        judgement.captures = frame.keys.compactMapValues { captures[$0] }
        return judgement
    }

    /// Whether code is built from missing arguments only: at least one, and nothing else of the user's.
    func isMissing(_ node: Node, _ frame: Frame) -> Bool {
        node.isMissing { name in
            guard let key = frame.keys[name] else { return nil }
            if redefined.contains(key) { return false }
            return captures[key].map { if case .missing = $0 { true } else { false } }
        }
    }

    /// Where the user wrote what a name stands for.
    func origin(of key: String) -> UInt32? {
        if let origin = origins[key] { return origin }
        guard case .code(let node)? = captures[key] else { return nil }
        return node.range.start
    }

    /// Where the user wrote the first piece of some code of the recipe.
    func origin(of node: Node, _ frame: Frame) -> UInt32? {
        node.subtree.filter { $0.kind == .name }.compactMap { frame.keys[$0.text].flatMap(origin) }.min()
    }

    // MARK: Steps

    mutating func run(_ steps: [Step], form: CodeForm, _ frame: inout Frame) throws(Failure) -> Ending? {
        for step in steps {
            switch step {
            case .refuse(let reason): throw Failure(reason: reason + place(frame))
            case .remark(.review(let note)): remarks.append(.review(note + place(frame)))
            case .remark(let remark): remarks.append(remark)
            case .report(let finding): return .report(finding)
            case .end: return .done
            case .code(let node):
                if case .value = form, node.kind == .returnStatement { return .returned(node) }
                try write(node, &frame)
            case .unpacking(let names, let subject, _): try unpack(subject, as: names, &frame)
            case .loop(let loop):
                if let ending = try run(loop, form: form, &frame) { return ending }
            case .decision(let branches):
                let outer = frame.condition
                guard let branch = chosen(branches, &frame) else { continue }
                frame.condition = branch.condition
                if let ending = try run(branch.steps, form: form, &frame) { return ending }
                frame.condition = outer
            }
        }
        return nil
    }

    /// Reasons that lie elsewhere say where.
    private func place(_ frame: Frame) -> String {
        frame.condition.flatMap(judgement(frame).place).map { " (\($0))" } ?? ""
    }
}

extension Node {
    /// Whether code is built from missing arguments only.
    ///
    /// - Parameter isMissing: of a name, whether it is a missing argument; nil for a name that stands for none.
    func isMissing(_ isMissing: (String) -> Bool?) -> Bool {
        var hasHole = false
        for part in subtree {
            // A display that has something else too is there without what is missing.
            if part.kind == .dictionary, part.isPartlyConstant { return false }
            guard part.kind == .name, let isMissing = isMissing(part.text) else { continue }
            guard isMissing else { return false }
            hasHole = true
        }
        return hasHole
    }

    /// `{**headers, "a": 1}`
    private var isPartlyConstant: Bool {
        children.contains { $0.kind == .dictionaryUnpacking } && children.contains { $0.kind == .dictionaryItem }
    }
}
