package import PythonSyntax

/// What becomes of an exception that is raised at a place: the ways by which calls lead to it, in the whole project, and
/// what stands around them.
///
/// A way ends at a module's own level. A function that is called by nobody, or that is used in another way than by being
/// called and awaited at once, has ways that nobody knows.
package final class CallChains {
    private let project: ProjectTypes
    private let suppressors: Set<QualifiedName>
    private let exitStacks: Set<QualifiedName>
    private let callers: Callers
    private var callersOfFunctions: [Definition: Callers.Result] = [:]
    private var fates: [Question: Fate] = [:]

    /// Functions on the ways, at most.
    private static let longest = 64

    /// Where something is, for a message.
    package struct Place: Hashable, Sendable, CustomStringConvertible {
        /// Counted from 1.
        package let line: Int
        /// Nil for the file that is being converted.
        package let file: String?

        package var description: String { file.map { "line \(line) of \($0)" } ?? "line \(line)" }
    }

    private struct Question: Hashable {
        let exception: QualifiedName
        let node: Node
    }

    /// What is found on all ways.
    private struct Fate {
        /// What may catch the exception, on a way that is known.
        var place: Place?
        /// Whether all ways are known, and nothing on them may catch it.
        var isOpen = true
        /// Whether some way leads to a module's own level.
        var ends = false
    }

    /// A place on a way: the exception passes there.
    private struct Step {
        let node: Node
        let file: ProjectFile
        /// Whether it is known that the way leads there.
        let isCertain: Bool
        /// Which of several exceptions get there.
        var passing: Set<Int> = []
    }

    /// A handler or an item of a `with` to which exceptions come.
    package struct Encounter {
        /// The clause or the item.
        package let catcher: Node
        /// What is known of the values of its file.
        package let types: ValueTypes
        /// Where it is.
        package let place: Place
        /// Whether it is known that the way leads there.
        package let isCertain: Bool
        /// The exceptions that come, by their numbers.
        package let arriving: Set<Int>
    }

    /// - Parameters:
    ///   - runners: functions that run a coroutine to its end.
    ///   - suppressors: context managers that take the exceptions that they are given.
    ///   - exitStacks: context managers to which others are added.
    package init(
        _ project: ProjectTypes, runners: Set<QualifiedName>, suppressors: Set<QualifiedName>,
        exitStacks: Set<QualifiedName>
    ) {
        self.project = project
        self.suppressors = suppressors
        self.exitStacks = exitStacks
        callers = Callers(project: project, runners: runners)
    }

    /// Where something may catch an exception of a class, or of one derived from it, that is raised at a node of the file.
    package func catchPlace(of exception: QualifiedName, raisedAt node: Node) -> Place? {
        fate(of: exception, raisedAt: node).place
    }

    /// Whether an exception of a class that is raised at a node is known to end the program, and nothing comes before that.
    package func isNeverCaught(_ exception: QualifiedName, raisedAt node: Node) -> Bool {
        let fate = fate(of: exception, raisedAt: node)
        return fate.isOpen && fate.ends
    }

    /// Whether a call of the function around a node of the file is somewhere an argument of a call of a qualified name.
    package func isRun(by name: QualifiedName, from node: Node) -> Bool {
        var fate = Fate()
        let step = Step(node: node, file: project.own, isCertain: true)
        guard let function = function(around: step, &fate) else { return false }
        // What the function raises comes out of the call that runs it.
        return callers(of: function, in: project.own).calls.contains { call in
            call.node.kind == .call && call.file.names.meaning(of: call.node.child(0)).qualifiedName == name
        }
    }

    private func fate(of exception: QualifiedName, raisedAt node: Node) -> Fate {
        let question = Question(exception: exception, node: node)
        if let known = fates[question] { return known }
        var fate = Fate()
        var steps = [Step(node: node, file: project.own, isCertain: true)]
        var seen: [Definition: Bool] = [:]
        var next = 0
        while next < steps.count, fate.place == nil {
            let step = steps[next]
            next += 1
            guard !isStopped(step, exception, &fate), let function = function(around: step, &fate) else { continue }
            // What is known to lead there is looked at, even if it has been as something that may.
            guard seen[function] != true, seen[function] == nil || step.isCertain else { continue }
            seen[function] = step.isCertain
            guard seen.count <= Self.longest else {
                fate.isOpen = false
                break
            }
            let found = callers(of: function, in: step.file)
            if !found.areAll || found.calls.isEmpty { fate.isOpen = false }
            steps += found.calls.map {
                Step(node: $0.node, file: $0.file, isCertain: step.isCertain && $0.isCertain)
            }
        }
        fates[question] = fate
        return fate
    }

    /// Follows several exceptions that are raised at a node of the file, up all ways, to what may take them.
    ///
    /// - Parameters:
    ///   - exceptions: their numbers.
    ///   - meet: which of those that come to a catcher stay with it.
    package func follow(_ exceptions: Set<Int>, raisedAt node: Node, meet: (Encounter) -> Set<Int>) {
        var steps = [Step(node: node, file: project.own, isCertain: true, passing: exceptions)]
        var seen: [Definition: Set<Int>] = [:]
        var next = 0
        while next < steps.count, seen.count <= Self.longest {
            var step = steps[next]
            next += 1
            for catcher in step.node.catchersAround where !step.passing.isEmpty {
                step.passing.subtract(
                    meet(
                        Encounter(
                            catcher: catcher, types: project.types(of: step.file),
                            place: place(of: catcher, in: step.file), isCertain: step.isCertain,
                            arriving: step.passing)))
            }
            var ignored = Fate()
            guard !step.passing.isEmpty, let function = function(around: step, &ignored),
                !step.passing.isSubset(of: seen[function, default: []])
            else { continue }
            seen[function, default: []].formUnion(step.passing)
            steps += callers(of: function, in: step.file).calls.map {
                Step(
                    node: $0.node, file: $0.file, isCertain: step.isCertain && $0.isCertain, passing: step.passing)
            }
        }
    }

    private func callers(of function: Definition, in file: ProjectFile) -> Callers.Result {
        if let known = callersOfFunctions[function] { return known }
        let found = callers.callers(of: function, in: file)
        callersOfFunctions[function] = found
        return found
    }

    /// Whether something around a place, within its function, may take the exception.
    private func isStopped(_ step: Step, _ exception: QualifiedName, _ fate: inout Fate) -> Bool {
        let types = project.types(of: step.file)
        let catchers = step.node.catchersAround
        let catcher = catchers.first {
            types.mayCatch($0, exception, suppressors: suppressors) || types.maySwallow($0)
        }
        if let catcher {
            fate.isOpen = false
            if step.isCertain { fate.place = place(of: catcher, in: step.file) }
            return true
        }
        // What else is under way then may be seen to go on.
        let cleansUp = step.node.isCleanedUpAfter || catchers.contains(where: types.mayWait)
        if cleansUp || catchers.contains(where: { types.mayLook($0, exitStacks: exitStacks) }) { fate.isOpen = false }
        return false
    }

    /// The function that a place belongs to; nil at the end of a way.
    private func function(around step: Step, _ fate: inout Fate) -> Definition? {
        let names = step.file.names
        var scope = names.evaluation(of: step.node).frame
        // A class's body runs when the class is defined.
        while scope.kind == .class_ { scope = names.evaluation(of: scope.node).frame }
        switch scope.kind {
        case .module: fate.ends = true
        case .function, .asyncFunction: return Definition(names: names, node: scope.node)
        default: fate.isOpen = false
        }
        return nil
    }

    private func place(of node: Node, in file: ProjectFile) -> Place {
        Place(line: file.names.line(of: node), file: file.path == project.own.path ? nil : file.title)
    }
}
