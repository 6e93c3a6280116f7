package import PythonSyntax

/// Who uses which function of a project, and which functions must be alike.
///
/// Sound: a place where a function may be called is among its uses, or something is that hands the function on. Where a
/// value's class is not known, an attribute of it may be any method of that name: such a use says why it is in doubt.
/// One for a whole run, used by one thread. Files are looked at in the order of their paths, and no answer depends on
/// what was asked before.
package final class CallGraph {
    /// A function or class, where it is, and why it is spoken of.
    package struct Member: Sendable {
        /// The function or class.
        package let definition: Definition
        /// Where it is.
        package let file: ProjectFile
        /// What binds it to the function that was asked about, as in `it overrides …`; empty where nothing was.
        package let reason: String
    }

    private let project: any ProjectFiles
    private let declarations: TypeDeclarations
    let foreign: ForeignAttributes
    /// Every file of the project, in the order of their paths.
    let allFiles: [ProjectFile]
    let files = FileRegister()
    let names: Denotations
    private(set) lazy var classes = ProjectClasses(self)
    private(set) lazy var origins = OriginSolver(self)
    private(set) lazy var routes = Routes(self)
    /// What is kept of each file, by its number.
    private var flows: [Int32: BindingFlow] = [:]
    private var projects: [Int32: ProjectTypes] = [:]
    private var places: [Int32: WordPlaces] = [:]
    private var mentions: [String: [ProjectFile]] = [:]
    private var methods: [String: [Member]] = [:]
    private var attributeSites: [String: AttributeSites] = [:]
    private var implicitSites: [String: ImplicitSites] = [:]

    /// Looks at nothing yet but which files there are.
    ///
    /// - Parameter foreign: what is known of values from outside.
    package init(
        _ project: any ProjectFiles, declarations: TypeDeclarations, foreign: ForeignAttributes = ForeignAttributes()
    ) {
        self.project = project
        self.declarations = declarations
        self.foreign = foreign
        names = Denotations(project, noting: files)
        allFiles = project.everyFile()
        allFiles.forEach(files.note)
    }

    /// Lookups by names that are made while the program runs.
    private(set) lazy var computedLookups = ComputedLookup.all(in: self)

    /// What goes to what is not the project's.
    private(set) lazy var givenOutside = GivenOutside.all(in: self)

    /// Instances of which classes that may be, by places in `givenOutside`.
    private(set) lazy var handedInstances: [Spot: [Int]] = {
        var places: [Spot: [Int]] = [:]
        for (index, given) in givenOutside.enumerated() {
            for owner in origins.classes(ofInstancesIn: given.value, given.file) {
                places[owner, default: []].append(index)
            }
        }
        return places
    }()

    /// Python's own containers, and those that are like them.
    private(set) lazy var containers = Containers(names: names, foreign: foreign)

    /// What others keep as attributes of what they give.
    private(set) lazy var keptKeywords = KeptKeywords(in: self)

    /// Whether modules are found by names that are made while the program runs.
    private(set) lazy var findsModulesByName = (foreign.givesModules.map { String($0.lastWord) } + ["__import__"])
        .contains { !files(mentioning: $0).isEmpty }
    private var numbersByWord: [String: Set<Int32>] = [:]
    /// The functions of which the uses are being looked for.
    private var searched: Set<Spot> = []

    /// The numbers of the files in which a word stands.
    func numbers(ofFilesMentioning word: String) -> Set<Int32> {
        if let known = numbersByWord[word] { return known }
        let found = Set(self.files(mentioning: word).map { files.number(of: $0.names) })
        numbersByWord[word] = found
        return found
    }

    /// Whether the examples of docstrings are run.
    private(set) lazy var runsExamples = isNamed(anyOf: foreign.runningExamples)

    /// Whether one of some functions or classes from outside is named anywhere.
    package func isNamed(anyOf wanted: Set<QualifiedName>) -> Bool {
        wanted.contains { name in
            let word = String(name.lastWord)
            return files(mentioning: word).contains { file in
                let places = words(of: file)
                return (places.names(word) + places.attributes(word)).contains {
                    file.names.meaning(of: $0).qualifiedName == name
                }
            }
        }
    }

    /// What is known of the values of a file.
    package func types(of file: ProjectFile) -> ValueTypes {
        let number = files.number(of: file.names)
        if let known = projects[number] { return known.types(of: file) }
        let made = ProjectTypes(of: file, among: project, declarations: declarations)
        projects[number] = made
        return made.types(of: file)
    }

    /// The files in which a word stands, in the order of their paths.
    package func files(mentioning word: String) -> [ProjectFile] {
        if let known = mentions[word] { return known }
        let found = project.everyFile(mentioning: word)
        found.forEach(files.note)
        mentions[word] = found
        return found
    }

    /// Where words stand in a file.
    func words(of file: ProjectFile) -> WordPlaces {
        let number = files.number(of: file.names)
        if let known = places[number] { return known }
        let made = WordPlaces(of: file.names)
        places[number] = made
        return made
    }

    /// Where attributes of a name stand, by what they are.
    func sites(ofAttribute word: String) -> AttributeSites {
        if let known = attributeSites[word] { return known }
        let made = AttributeSites(of: word, in: self)
        attributeSites[word] = made
        return made
    }

    /// Where Python calls a special method.
    func sites(ofImplicit word: String, at places: (ProjectFile) -> [ImplicitSites.Place]) -> ImplicitSites {
        if let known = implicitSites[word] { return known }
        let made = ImplicitSites(of: word, in: self, at: places)
        implicitSites[word] = made
        return made
    }

    /// In which order the bindings of a file's names reach where they are read.
    func flow(of file: ProjectFile) -> BindingFlow {
        let number = files.number(of: file.names)
        if let known = flows[number] { return known }
        let made = BindingFlow(file.names)
        flows[number] = made
        return made
    }

    /// Where a function or class is named: the names and attributes of modules and classes that stand for it.
    func places(denoting definition: Definition) -> [(node: Node, file: Int32)] {
        routes.places(of: definition.isClass ? .class_(definition) : .function(definition), definition.word)
    }

    /// What calling something from outside gives, where that is declared.
    func declaredResult(of name: QualifiedName) -> ValueType? {
        let main = declarations.mainName(of: name)
        return declarations.callable(main)?.result ?? (declarations.classes[main] == nil ? nil : .instance(main, []))
    }

    /// Whether what is in a value that holds others is not all that comes out of it: it was made outside.
    func isForeign(_ bag: Spot) -> Bool {
        let node = files.node(at: bag)
        guard node.kind == .call else { return node.kind == .classDefinition }
        return containers.kind(of: node.child(0), in: files[bag.file]) == nil
    }

    /// Whether a container may have a method of that name that Python's own containers do not have: `popleft`.
    func hasForeignMethods(_ bag: Spot, _ word: String) -> Bool {
        guard foreign.names.contains(word) else { return false }
        let node = files.node(at: bag)
        let named = [.call, .subscription].contains(node.kind) ? node.child(0) : node
        return containers.isOfLibrary(named, in: files[bag.file])
    }

    /// Whether a module may be the one that is found by a name that is made while the program runs.
    func mayBeNamed(_ file: ProjectFile, by origin: ValueOrigin) -> Bool {
        guard case .anyModule(let spot) = origin, let module = file.names.module else { return false }
        let found = files.node(at: spot)
        let name = found.kind == .call ? Array(found.child(1).children).first : found.child(1)
        return name.map { $0.mayBe(module.name.text) || $0.mayBe(".\(module.name.lastWord)") } ?? true
    }

    /// Whether a type says only what can be done with its values, and not of which class they are.
    func isOpen(_ type: ValueType) -> Bool {
        guard case .instance(let name, _) = type else { return false }
        return TypingNames.word(of: name) != nil || foreign.structuralTypes.contains(name)
    }

    /// Every method of a class of the project that has a name, in the order of files.
    package func projectMethods(named word: String) -> [Member] {
        if let known = methods[word] { return known }
        let found = self.files(mentioning: word).flatMap { file -> [Member] in
            words(of: file).definitions(word).compactMap { node -> Member? in
                let definition = Definition(names: file.names, node: node)
                guard !definition.isClass, definition.ownerClass != nil else { return nil }
                return Member(definition: definition, file: file, reason: "")
            }
        }
        methods[word] = found
        return found
    }

    /// Whether values of Python's own types, or of its standard library's, have a method of that name.
    package func isForeignMethod(_ word: String) -> Bool {
        word.isSpecialMethod || BuiltinAttributes.names.contains(word) || foreign.names.contains(word)
    }

    /// A file that cannot be parsed, and has the function's name in it: it may use it.
    package func unreadableFile(mentioning function: Definition) -> String? {
        project.unreadableFiles(mentioning: function.word).first
    }

    /// The functions and classes that `pkg.mod:Class.method` names, or `pkg.mod.Class.method`; several where one is defined
    /// several times.
    package func function(named name: String) -> [Member] {
        let words = name.split { $0 == "." || $0 == ":" }.map(String.init)
        guard let last = words.last else { return [] }
        return self.files(mentioning: last).flatMap { file -> [Member] in
            guard let module = file.names.module?.name.text,
                name.hasPrefix("\(module):") || !name.contains(":") && name.hasPrefix("\(module).")
            else { return [] }
            let path = Array(words.dropFirst(module.split(separator: ".").count))
            return self.words(of: file).definitions(last).map { Definition(names: file.names, node: $0) }
                .filter { $0.pathWords == path }.map { Member(definition: $0, file: file, reason: "") }
        }
    }

    /// The one function or class that a name, an attribute or the callee of a call stands for; nil where there is none,
    /// or where it may be another.
    package func member(meantBy expression: Node, in file: ProjectFile) -> Member? {
        files.note(file)
        let named = expression.kind == .call ? expression.child(0) : expression
        guard named.kind == .name || named.kind == .attribute else { return nil }
        let found = origins.origins(of: named, in: file)
        guard found.count == 1 else { return nil }
        switch found[0] {
        case .function(let spot), .class_(let spot):
            return Member(definition: files.definition(at: spot), file: files[spot.file], reason: "")
        default: return nil
        }
    }

    /// Every place where a function is used, or may be, in the order of files and in each in source order.
    ///
    /// - Parameter follows: whether who calls a function that is handed over there is to be looked for; it is no use then.
    package func uses(
        of function: Definition, in file: ProjectFile,
        following follows: @escaping (Node, ProjectFile) -> Bool = { _, _ in false }
    ) -> [FunctionUse] {
        files.note(file)
        var search = UseSearch(graph: self, function: function, following: follows)
        return search.uses()
    }

    /// The uses of a function as they stand, none of them followed; nil where that is asked for already.
    func plainUses(of function: Definition, in file: ProjectFile) -> [FunctionUse]? {
        guard searched.insert(files.spot(of: function)).inserted else { return nil }
        defer { searched.remove(files.spot(of: function)) }
        return uses(of: function, in: file)
    }

    /// Whether an attribute of some object may be looked up by a name that is made while the program runs.
    func mayBeLookedUp(_ attribute: String) -> Bool {
        computedLookups.contains { lookup in
            let isModules = lookup.owners.allSatisfy { owner in
                switch owner {
                case .module, .anyModule, .foreign: true
                default: false
                }
            }
            return lookup.maker == nil && !(isModules && !lookup.owners.isEmpty) && lookup.name.mayBe(attribute)
        }
    }

    /// Whether a value of a table can only be beside the functions in it: whoever called it would fail.
    func cannotBeCalled(_ origin: ValueOrigin) -> Bool {
        if case .bag(let bag) = origin { return !isForeign(bag) }
        return origin == .text
    }

    /// The classes from outside of the project that are above a class.
    package func foreignBases(of owner: Member) -> [QualifiedName] {
        files.note(owner.file)
        return classes.line(of: files.spot(of: owner.definition)).foreign
    }

    /// The calls that are known to call a function, perhaps beside others, in the order of files and in each in source order:
    /// of its name, or of an attribute.
    package func meantCalls(of function: Definition, in file: ProjectFile) -> [(call: Node, file: ProjectFile)] {
        files.note(file)
        var search = UseSearch(graph: self, function: function, extent: .meantCalls)
        return search.uses().compactMap { use in
            if case .call(let call) = use.role { (call, use.file) } else { nil }
        }
    }

    /// Whether nobody knows what an attribute is that is called, and it may be a function.
    package func mayBeCall(_ call: Node, in file: ProjectFile, of function: Definition) -> Bool {
        let callee = call.child(0)
        guard callee.kind == .attribute, function.ownerClass != nil || findsModulesByName else { return false }
        files.note(file)
        let found = origins.origins(of: callee, in: file)
        return (remark(in: found) != nil || isUnsaid(callee.child(0), in: file, found))
            && CallFit(of: function, in: self).mayBeCall(call)
    }

    /// What must be of one colour with a function.
    package func family(of function: Definition, in file: ProjectFile) -> Family {
        files.note(file)
        return FamilySearch(graph: self, function: function).found()
    }
}

extension Definition {
    /// The class in whose body it is defined; nil for what is none's member.
    var ownerClass: Definition? {
        let scope = names.scope(of: node)
        return scope.kind == .class_ ? Definition(names: names, node: scope.node) : nil
    }

    /// `Class.method`, `outer.inner`, as its words within the module.
    package var pathWords: [String] {
        let scopes = names.scope(of: node).andAncestors.filter { $0.kind == .class_ || $0.kind.isFunctionDefinition }
        return scopes.reversed().compactMap(\.name) + [word]
    }
}

extension String {
    /// `__iter__`: what Python calls by itself, of all kinds of values.
    var isSpecialMethod: Bool { hasPrefix("__") && hasSuffix("__") }
}

extension ScopeKind {
    fileprivate var isFunctionDefinition: Bool { self == .function || self == .asyncFunction }
}
