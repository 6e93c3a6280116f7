internal import PythonSyntax

/// Who calls a function, in its file and in the project.
///
/// A function is found by what its name means, a method by its name alone: whose it is can rarely be known.
struct Callers {
    let project: ProjectTypes
    /// Functions that run a coroutine to its end.
    let runners: Set<QualifiedName>

    /// A place where what the function raises comes out.
    struct Call {
        let node: Node
        let file: ProjectFile
        /// Whether it is known to be the function that is called.
        let isCertain: Bool
    }

    struct Result {
        var calls: [Call] = []
        /// Whether nobody else can run the function.
        var areAll = true
    }

    func callers(of function: Definition, in file: ProjectFile) -> Result {
        let types = project.types(of: file)
        var search = Search(callers: self, function: function, types: types)
        search.result.areAll = types.isTransparent(function.node)
        if types.definitions.classAround(function.node) == nil {
            search.addUsesOfName(in: file)
            guard function.names.scope(of: function.node).isModule else { return search.result }
            search.forEachFile(besides: file) { $0.addUsesOfImports(in: $1) }
        } else {
            search.checkClass(types)
            search.addUsesOfMethod(in: file)
            search.forEachFile(besides: file) { $0.addUsesOfMethod(in: $1) }
        }
        search.addUsesOfString(in: file)
        return search.result
    }
}

/// The search for the callers of one function.
private struct Search {
    let callers: Callers
    let function: Definition
    let types: ValueTypes
    var result = Callers.Result()

    private var project: ProjectTypes { callers.project }
    private var word: String { function.word }

    init(callers: Callers, function: Definition, types: ValueTypes) {
        self.callers = callers
        self.function = function
        self.types = types
    }

    mutating func forEachFile(besides file: ProjectFile, _ look: (inout Search, ProjectFile) -> Void) {
        guard let files = project.files else { return }
        guard let others = files.files(mentioning: word) else { return result.areAll = false }
        for other in others.map(project.current) where other.path != file.path {
            look(&self, other)
            addUsesOfString(in: other)
        }
    }

    /// `getattr(worker, "run")`: whoever is given the name as a string may call it.
    mutating func addUsesOfString(in file: ProjectFile) {
        let isGiven = file.names.tree.nodes(of: .string).contains { string in
            let bytes = string.bytes
            return bytes.count == word.utf8.count + 2 && bytes.dropFirst().dropLast().elementsEqual(word.utf8)
                && string.parent?.kind == .arguments
        }
        if isGiven { result.areAll = false }
    }

    // MARK: Functions

    /// In its own file, and in the scopes that see it.
    mutating func addUsesOfName(in file: ProjectFile) {
        guard let variable = file.names.variable(of: function.node) else { return result.areAll = false }
        let isOnly = variable.bindings.count == 1
        if !isOnly { result.areAll = false }
        for reference in variable.references { add(reference, in: file, isCertain: isOnly) }
    }

    /// In another file, which imports it or a module that has it.
    mutating func addUsesOfImports(in file: ProjectFile) {
        let names = file.names
        for imported in names.imports where imported.isRenamed && imported.target.lastWord == word {
            guard isMeant(imported.target, in: file) else { continue }
            // Others may have it from here by the other name.
            result.areAll = false
            for reference in names.references(to: imported) { add(reference, in: file, isCertain: true) }
        }
        for node in names.tree.nodes(of: .name) where node.firstName == word && node.isRead {
            guard let variable = names.variable(of: node), variable.name == word else { continue }
            let isStarImported = variable.bindings.isEmpty && !names.starImports.isEmpty
            if isStarImported {
                if project.starImported([word], by: file)?.definition == function {
                    add(node, in: file, isCertain: true)
                }
            } else {
                addIfMeant(node, in: file)
            }
        }
        for node in names.tree.nodes(of: .attribute) where node.lastName == word && node.isRead {
            addIfMeant(node, in: file)
        }
    }

    private mutating func addIfMeant(_ node: Node, in file: ProjectFile) {
        let meaning = file.names.meaning(of: node)
        guard meaning.candidates.contains(where: { isMeant($0.name, in: file) }) else { return }
        if meaning.qualifiedName == nil { result.areAll = false }
        add(node, in: file, isCertain: meaning.qualifiedName != nil)
    }

    private func isMeant(_ name: QualifiedName, in file: ProjectFile) -> Bool {
        project.definition(of: name, namedBy: file)?.definition == function
    }

    // MARK: Methods

    /// Whatever stands above the class may call its methods, and Python calls some by itself.
    mutating func checkClass(_ types: ValueTypes) {
        let owner = types.definitions.qualifiedName(of: types.definitions.classAround(function.node)!)
        let areAllOurs = types.ancestry(of: owner).allSatisfy { ancestor in
            switch ancestor {
            case .file, .foreign, .above: true
            case .builtin(let name): name == "builtins.object"
            case .declared, .unknown: false
            }
        }
        let isSpecial = word.hasPrefix("__") && word.hasSuffix("__")
        let isUsedAsName = function.names.variable(of: function.node)?.references.isEmpty != true
        if !areAllOurs || isSpecial || isUsedAsName { result.areAll = false }
    }

    mutating func addUsesOfMethod(in file: ProjectFile) {
        let here = project.types(of: file)
        let own = types.definitions.qualifiedName(of: types.definitions.classAround(function.node)!)
        for attribute in here.definitions.attributes[word] ?? [] {
            if attribute.isRead {
                let owner = here.owner(of: attribute.child(0))?.name
                if let owner, !here.isRelated(owner, own) { continue }
                let isCertain = owner.map { here.ancestry(of: $0).contains { $0.name == own } } ?? false
                add(attribute, in: file, isCertain: isCertain)
            } else {
                result.areAll = false
            }
        }
    }

    // MARK: Uses

    /// A use of the function: a call from which its exceptions come at once, or one that says that there are other ways.
    private mutating func add(_ use: Node, in file: ProjectFile, isCertain: Bool) {
        guard let call = use.parent, call.kind == .call, call.child(0) == use else { return result.areAll = false }
        func append(_ node: Node) {
            result.calls.append(Callers.Call(node: node, file: file, isCertain: isCertain))
        }
        let isGenerator = types.definitions.yields[function.node] != nil
        switch (function.node.isAsync, isGenerator) {
        case (false, false): append(call)
        case (_, true):
            guard call.isGoneThrough else { return result.areAll = false }
            append(call)
        case (true, false):
            if call.parent?.kind == .awaitExpression { return append(call) }
            if let runner = call.callAround, project.types(of: file).means(runner.child(0), oneOf: callers.runners) {
                return append(runner)
            }
            result.areAll = false
            // What waits for it in another way lets its exceptions pass, as a rule.
            if call.isWithinAwait { append(call) }
        }
    }
}

extension Node {
    /// Whether a name or attribute is neither assigned to nor deleted.
    fileprivate var isRead: Bool { !isTarget }

    /// Whether a loop goes through the value of a call at once.
    fileprivate var isGoneThrough: Bool {
        guard let parent, parent.kind == .forStatement || parent.kind == .comprehensionClause else { return false }
        return parent.child(1) == self && parent.parent?.kind != .generator
    }

    /// The call whose argument it is.
    fileprivate var callAround: Node? {
        let argument = parent?.kind == .keywordArgument ? parent : self
        guard let arguments = argument?.parent, arguments.kind == .arguments else { return nil }
        return arguments.parent.flatMap { $0.kind == .call ? $0 : nil }
    }

    /// Whether an `await` around it, in its statement, waits for something that is made of it.
    fileprivate var isWithinAwait: Bool {
        for outer in ancestors {
            if outer.kind == .awaitExpression { return true }
            if [.lambda, .generator, .functionDefinition, .block, .module].contains(outer.kind) { return false }
        }
        return false
    }
}
