package import PythonNames

/// What libraries do with the functions of those who use them: decorators, base classes, what functions are handed to.
///
/// Knows what recipes' files say, and no library by itself.
package struct Frameworks: Sendable {
    /// Names by what begins them: `web.Visitor["visit_*"]`.
    struct Pattern: Sendable {
        /// `visit_*`, or a whole name.
        let text: String
        let treatment: Treatment

        func matches(_ word: String) -> Bool { Self.matches(word, text) }

        /// A `*` stands for anything; there is at most one.
        static func matches(_ word: String, _ pattern: String) -> Bool {
            let parts = pattern.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { return word == pattern }
            return word.count >= pattern.count - 1 && word.hasPrefix(parts[0]) && word.hasSuffix(parts[1])
        }
    }

    /// By names of functions, classes and methods.
    var treatments: [QualifiedName: Treatment] = [:]
    /// By a class, or a module: what it does with members of such names.
    var patterns: [QualifiedName: [Pattern]] = [:]

    /// `known_bases`: classes of which these lists name every method that anybody but the project calls.
    package var knownBases: Set<QualifiedName> = []
    /// `takes_async_generators`: what goes through an async generator, where it is given a function that is one.
    package var takesAsyncGenerators: Set<QualifiedName> = []
    /// `patchers`: what puts a double in the place of what is named, and looks at that first: for a coroutine function the
    /// double can be awaited.
    package var patchers: Set<QualifiedName> = []
    /// `setters`: what puts the last thing that it is given in the place of what is named before.
    package var setters: Set<QualifiedName> = []
    /// `fixtures`: the classes of what tests get under the names of their parameters.
    package var fixtures: [String: QualifiedName] = [:]
    /// `forbidden_in_coroutines`: what cannot be called, or gone through to what is called, where a loop runs, and why.
    package var forbiddenInCoroutines: [QualifiedName: String] = [:]
    /// `coroutine_notes` and `coroutine_reviews`: what a person is told, or should look at, where a library is given a
    /// coroutine function in the place of a plain one.
    var notes: [QualifiedName: String] = [:]
    var reviews: [QualifiedName: String] = [:]
    /// `entry_runner`: what runs a coroutine from the outside of all loops, to its end.
    package var entryRunner: QualifiedName?
    /// `thread_bridge`: what calls a plain function from a coroutine without stopping the loop.
    package var threadBridge: QualifiedName?

    /// `async_tests`: the mark of a test that is a coroutine, with the line of settings that makes it unnecessary.
    package var testMark: (name: QualifiedName, setting: String)?
    /// `test_files`: how the files are called in which tests are found by name.
    package var testFiles: [String] = []
    /// `test_names`: how functions and methods are called that are found there.
    package var testNames: [String] = []
    /// `forbidden_names`: functions of a module's own level that are called by their names, and why they stay as they are.
    package var forbiddenNames: [String: String] = [:]

    package init() {}

    /// What a function, a decorator or a class does with a function that it is given; of a class: with one that its
    /// instances are made with.
    package func treatment(of name: QualifiedName) -> Treatment? {
        if let known = treatments[name] { return known }
        guard let dot = name.text.lastIndex(of: "."), dot > name.text.startIndex else { return nil }
        let owner = QualifiedName(String(name.text[..<dot]))
        return patterns[owner]?.first { $0.matches(name.lastWord) }?.treatment
    }

    /// What a person is told where a coroutine function is given to something.
    package func note(on name: QualifiedName) -> String? { Self.remark(on: name, in: notes) }

    /// What a person should look at there.
    package func review(on name: QualifiedName) -> String? { Self.remark(on: name, in: reviews) }

    /// Of the name itself, or of the module or class that it is in.
    private static func remark(on name: QualifiedName, in remarks: [QualifiedName: String]) -> String? {
        var at = name
        while remarks[at] == nil, let dot = at.text.lastIndex(of: ".") { at = QualifiedName(String(at.text[..<dot])) }
        return remarks[at]
    }

    /// What stands in the place of a name where functions have turned.
    package func counterpart(of name: QualifiedName) -> QualifiedName? {
        guard case .counterpart(let other) = treatment(of: name) else { return nil }
        return other
    }

    /// Whether something has a counterpart that is called so in its module or class.
    package func hasCounterpart(ofLastWord word: String) -> Bool {
        treatments.contains { name, treatment in
            if case .counterpart = treatment { name.lastWord == word } else { false }
        }
    }

    /// Whether something stands in another's place where functions have turned.
    package func isCounterpart(_ name: QualifiedName) -> Bool { treatments.values.contains(.counterpart(name)) }

    /// Whether tests are found by name in a file that is called so.
    package func isTestFile(_ fileName: String) -> Bool {
        testFiles.contains { Pattern.matches(fileName, $0) }
    }

    /// Whether a function or method is called like a test.
    package func isTestName(_ word: String) -> Bool {
        testNames.contains { Pattern.matches(word, $0) }
    }

    /// Why a function of the module's own level that is called so has to stay as it is.
    package func forbiddenName(_ word: String) -> String? {
        forbiddenNames.sorted { $0.key < $1.key }.first { Pattern.matches(word, $0.key) }?.value
    }

    /// These and others; where both speak of a name, the others.
    func merging(_ other: Frameworks) -> Frameworks {
        var merged = self
        merged.treatments.merge(other.treatments) { $1 }
        merged.patterns.merge(other.patterns) { $1 + $0 }
        merged.knownBases.formUnion(other.knownBases)
        merged.takesAsyncGenerators.formUnion(other.takesAsyncGenerators)
        merged.patchers.formUnion(other.patchers)
        merged.setters.formUnion(other.setters)
        merged.fixtures.merge(other.fixtures) { $1 }
        merged.forbiddenInCoroutines.merge(other.forbiddenInCoroutines) { $1 }
        merged.notes.merge(other.notes) { $1 }
        merged.reviews.merge(other.reviews) { $1 }
        merged.entryRunner = other.entryRunner ?? entryRunner
        merged.threadBridge = other.threadBridge ?? threadBridge
        merged.testMark = other.testMark ?? testMark
        merged.testFiles += other.testFiles
        merged.testNames += other.testNames
        merged.forbiddenNames.merge(other.forbiddenNames) { $1 }
        return merged
    }
}

extension Facts {
    /// What is done with a method of this name by those who know a library's class, or one below it: they override it there.
    ///
    /// - Returns: nil if nobody can say; `keepsColour` if it is the project's own method. A `counterpart` is the method that it
    ///   becomes, in the class that the base becomes.
    package func treatment(ofMethod method: String, below base: QualifiedName) -> Treatment? {
        for owner in declarations.lineage(of: base) {
            if let known = frameworks.treatment(of: owner.appending(method)) { return known }
            guard let other = frameworks.counterpart(of: owner) else { continue }
            let there = other.appending(method)
            if frameworks.treatment(of: there) == .takesCoroutines { return .counterpart(there) }
        }
        return frameworks.knownBases.contains(mainName(of: base)) ? .keepsColour : nil
    }
}
