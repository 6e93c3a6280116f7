package import PythonNames

/// What a recipe file states about libraries: which types are locks, which modules bring their own event loop.
///
/// A fact is a list at the top level of a recipe file, with one of the names below.
package struct Facts: Sendable {
    /// `blocking_locks`: types whose instances, held across an `await`, stop every task that wants them.
    package var blockingLocks: Set<QualifiedName> = []
    /// `other_event_loops`: modules whose programs do not run on the expected loop, or not only.
    package var otherEventLoops: Set<QualifiedName> = []
    /// `frozen_clocks`: modules that stop the clock by which a loop wakes its sleepers.
    package var frozenClocks: Set<QualifiedName> = []
    /// `pure_functions`: functions that do nothing but give a value: nobody can tell how often they are called.
    package var pureFunctions: Set<QualifiedName> = []
    /// `printers`: functions and methods that only show what they are given.
    package var printers: Set<QualifiedName> = []
    /// `runners`: functions that run a coroutine to its end, and let what it raises pass.
    package var runners: Set<QualifiedName> = []
    /// `suppressors`: context managers that take exceptions of the classes that they are given.
    package var suppressors: Set<QualifiedName> = []
    /// `exit_stacks`: context managers to which others are added that may take any exception.
    package var exitStacks: Set<QualifiedName> = []
    /// `standard_library`: the modules whose imports stand in the group of the standard library, as strings.
    package var standardLibrary: Set<String> = []

    /// `never_return`: functions from which control does not come back.
    package var neverReturn: Set<QualifiedName> = []
    /// `awaits_arguments`: functions whose value, awaited, waits for nothing but what they are given.
    package var awaitsArguments: Set<QualifiedName> = []
    /// `starts_coroutines`: functions and methods that take a coroutine and see to it that it runs.
    package var startsCoroutines: Set<QualifiedName> = []
    /// `foreign_methods`: names of methods that values from outside of a program have, in strings of many words.
    package var foreignMethods: Set<String> = []
    /// `looks_up`: functions whose arguments are names of attributes, or of a method that they call.
    package var lookups: Set<QualifiedName> = []
    /// `structural_types`: types that say only what can be done with a value, whatever its class is.
    package var structuralTypes: Set<QualifiedName> = []
    /// `gives_modules`: functions and mappings that give modules by their names.
    package var givesModules: Set<QualifiedName> = []
    /// `restores_objects`: functions that give objects of the program which they were not seen to be given.
    package var restoring: Set<QualifiedName> = []
    /// `fills_argument`: functions that put what they are given into their first argument.
    package var filling: Set<QualifiedName> = []
    /// `called_by_others`: names of methods that libraries call of what they are given, in strings of many words.
    package var calledByOthers: Set<String> = []
    /// `runs_examples`: functions that run the examples of docstrings.
    package var runningExamples: Set<QualifiedName> = []
    /// `lists_attributes`: functions that give all attributes of a value.
    package var listing: Set<QualifiedName> = []
    /// `binds_arguments`: functions that give a function which calls their first argument.
    package var binding: Set<QualifiedName> = []
    /// `keeps_arguments`: functions and methods that keep what they are given, or show it, and call none of its methods.
    package var keeping: Set<QualifiedName> = []
    /// `keeps_keywords`: functions and methods that keep keyword arguments as attributes of what they, or their objects, give.
    package var keepingKeywords: Set<QualifiedName> = []
    /// `holds_values`: classes whose instances hold what they are given, and what is put into them, as lists do.
    package var holding: Set<QualifiedName> = []
    /// `maps_values`: the same of mappings, which may make what is missing by something that they are given.
    package var mapping: Set<QualifiedName> = []
    /// `own_contexts`: classes whose methods run in a context of their own, as it was when the object was made.
    package var ownContexts: Set<QualifiedName> = []
    /// `context_variables`: what makes variables that have a value in each context.
    package var contextVariables: Set<QualifiedName> = []
    /// What `@declares` says of libraries' functions and classes, `aliases` of their names, and `reads_arguments` of what
    /// they do: they only read the containers that they are given.
    package var declarations = TypeDeclarations()

    /// What libraries do with the functions that they are given.
    package var frameworks = Frameworks()

    package init() {}

    /// Adds what a list of this name holds; false if there is no such fact.
    mutating func add(_ names: [QualifiedName], to list: String) -> Bool {
        switch list {
        case "blocking_locks": blockingLocks.formUnion(names)
        case "other_event_loops": otherEventLoops.formUnion(names)
        case "frozen_clocks": frozenClocks.formUnion(names)
        case "pure_functions": pureFunctions.formUnion(names)
        case "printers": printers.formUnion(names)
        case "runners": runners.formUnion(names)
        case "suppressors": suppressors.formUnion(names)
        case "exit_stacks": exitStacks.formUnion(names)
        case "never_return": neverReturn.formUnion(names)
        case "awaits_arguments": awaitsArguments.formUnion(names)
        case "starts_coroutines": startsCoroutines.formUnion(names)
        case "reads_arguments": declarations.readers.formUnion(names)
        case "standard_library": standardLibrary.formUnion(names.map(\.text))
        case "foreign_methods":
            foreignMethods.formUnion(names.flatMap { $0.text.split(separator: " ").map(String.init) })
        case "looks_up": lookups.formUnion(names)
        case "structural_types": structuralTypes.formUnion(names)
        case "gives_modules": givesModules.formUnion(names)
        case "restores_objects": restoring.formUnion(names)
        case "fills_argument": filling.formUnion(names)
        case "called_by_others":
            calledByOthers.formUnion(names.flatMap { $0.text.split(separator: " ").map(String.init) })
        case "runs_examples": runningExamples.formUnion(names)
        case "lists_attributes": listing.formUnion(names)
        case "binds_arguments": binding.formUnion(names)
        case "keeps_arguments": keeping.formUnion(names)
        case "keeps_keywords": keepingKeywords.formUnion(names)
        case "holds_values": holding.formUnion(names)
        case "maps_values": mapping.formUnion(names)
        case "own_contexts": ownContexts.formUnion(names)
        case "context_variables": contextVariables.formUnion(names)
        case "test_files": frameworks.testFiles += names.map(\.text)
        case "test_names": frameworks.testNames += names.map(\.text)
        default: return false
        }
        return true
    }

    static let listNames =
        Frameworks.listNames + [
            "awaits_arguments", "binds_arguments", "blocking_locks", "called_by_others",
            "context_variables", "exit_stacks", "fills_argument", "foreign_methods", "frozen_clocks", "gives_modules",
            "holds_values", "keeps_arguments", "keeps_keywords", "lists_attributes", "looks_up", "maps_values",
            "never_return", "other_event_loops", "own_contexts", "printers", "pure_functions", "reads_arguments",
            "restores_objects", "runners", "runs_examples", "standard_library", "starts_coroutines", "structural_types",
            "suppressors",
        ]

    /// The one name of something that may have several.
    package func mainName(of name: QualifiedName) -> QualifiedName { declarations.mainName(of: name) }

    /// These facts and others.
    package func merging(_ other: Facts) -> Facts {
        var facts = self
        facts.blockingLocks.formUnion(other.blockingLocks)
        facts.otherEventLoops.formUnion(other.otherEventLoops)
        facts.frozenClocks.formUnion(other.frozenClocks)
        facts.pureFunctions.formUnion(other.pureFunctions)
        facts.printers.formUnion(other.printers)
        facts.runners.formUnion(other.runners)
        facts.suppressors.formUnion(other.suppressors)
        facts.exitStacks.formUnion(other.exitStacks)
        facts.neverReturn.formUnion(other.neverReturn)
        facts.awaitsArguments.formUnion(other.awaitsArguments)
        facts.startsCoroutines.formUnion(other.startsCoroutines)
        facts.foreignMethods.formUnion(other.foreignMethods)
        facts.lookups.formUnion(other.lookups)
        facts.structuralTypes.formUnion(other.structuralTypes)
        facts.givesModules.formUnion(other.givesModules)
        facts.restoring.formUnion(other.restoring)
        facts.listing.formUnion(other.listing)
        facts.runningExamples.formUnion(other.runningExamples)
        facts.filling.formUnion(other.filling)
        facts.calledByOthers.formUnion(other.calledByOthers)
        facts.binding.formUnion(other.binding)
        facts.keeping.formUnion(other.keeping)
        facts.keepingKeywords.formUnion(other.keepingKeywords)
        facts.holding.formUnion(other.holding)
        facts.mapping.formUnion(other.mapping)
        facts.ownContexts.formUnion(other.ownContexts)
        facts.contextVariables.formUnion(other.contextVariables)
        facts.declarations = facts.declarations.merging(other.declarations)
        facts.standardLibrary.formUnion(other.standardLibrary)
        facts.frameworks = facts.frameworks.merging(other.frameworks)
        return facts
    }
}
