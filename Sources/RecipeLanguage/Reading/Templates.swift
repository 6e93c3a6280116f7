internal import PythonNames
internal import PythonSyntax

/// Classes with `before` and `after`.
extension RecipeParser {
    mutating func templateRule(_ definition: Node) -> TemplateRule? {
        let name = names.variable(of: definition)?.name ?? ""
        checkTemplateHeader(definition)
        var members = TemplateMembers()
        for statement in withoutDocstring(Array(definition.child(2).children)) { read(statement, &members) }
        let befores = members.functions.filter { $0.role == "before" }
        guard !befores.isEmpty else {
            fault(definition, "a class of a recipe has @replaces(NAME) above it, or a 'before' and an 'after' in it")
            return nil
        }
        checkEndings(members)
        var captured = Parameters()
        let alternatives = befores.compactMap { before -> TemplateRule.Alternative? in
            guard let side = beforeSide(before) else { return nil }
            captured.metavariables.merge(side.parameters.metavariables) { $1 }
            return alternative(side, before.ending, members)
        }
        return TemplateRule(
            name: name, title: title(of: Array(definition.child(2).children)), alternatives: alternatives,
            inner: innerRules(members.classes, captured))
    }

    private struct TemplateMembers {
        var functions: [FunctionForm] = []
        var classes: [Node] = []

        /// `after_x` for `before_x`, or the plain `after`.
        func partner(_ role: String, _ ending: String) -> FunctionForm? {
            functions.first { $0.name == role + ending } ?? functions.first { $0.name == role }
        }
    }

    private mutating func checkTemplateHeader(_ definition: Node) {
        if !definition.child(0).isEmpty { fault(definition.child(0), "type parameters mean nothing in a recipe") }
        if !definition.child(1).isEmpty {
            fault(
                definition.child(1), "a class with bases has @replaces(NAME) above it; one with 'before' has no bases")
        }
    }

    private mutating func read(_ statement: Node, _ members: inout TemplateMembers) {
        switch statement.kind {
        case .functionDefinition:
            let function = function(statement)
            if function.role == nil {
                fault(
                    statement,
                    "a class with 'before' has no '\(function.name)': there are before, after, when and unless")
            } else if members.functions.contains(where: { $0.name == function.name }) {
                fault(statement, "'\(function.name)' stands twice: give each an ending, as in before_one, after_one")
            } else {
                members.functions.append(function)
            }
        case .classDefinition: members.classes.append(statement)
        case .decorated: fault(statement, "what stands in a class with 'before' has no decorators")
        default:
            fault(statement, "a class with 'before' holds the functions before, after, when and unless, and classes")
        }
    }

    /// What no `before` goes with.
    private mutating func checkEndings(_ members: TemplateMembers) {
        let endings = Set(members.functions.filter { $0.role == "before" }.map(\.ending))
        for function in members.functions where !function.ending.isEmpty && !endings.contains(function.ending) {
            fault(function.node, "'\(function.name)' has no 'before\(function.ending)'")
        }
    }

    private mutating func alternative(
        _ before: BeforeSide, _ ending: String, _ members: TemplateMembers
    ) -> TemplateRule.Alternative? {
        guard let after = members.partner("after", ending) else {
            let place = members.functions.first { $0.name == before.name }!
            fault(place.node, "'\(before.name)' has no 'after\(ending)': say what becomes of it")
            return nil
        }
        let conditions = ["when", "unless"].compactMap { role in
            members.partner(role, ending).flatMap { templateCondition($0, before) }
        }
        if !after.annotation.isEmpty { fault(after.annotation, "'\(after.name)' states no type") }
        let parameters = parameters(of: after, among: before.parameters, of: before.name, mayShare: true)
        let side = afterSide(of: after, parameters, before.rules)
        return TemplateRule.Alternative(
            before: before.pattern, condition: conditions.count > 1 ? .all(conditions) : conditions.first, after: side)
    }

    /// `return CONDITION` of `when`; of `unless` its opposite.
    private mutating func templateCondition(_ function: FunctionForm, _ before: BeforeSide) -> Condition? {
        let parameters = parameters(of: function, among: before.parameters, of: before.name, mayShare: false)
        guard function.statements.count == 1, let only = function.statements.first, only.kind == .returnStatement,
            let test = Array(only.children).first
        else {
            fault(function.statements.first ?? function.node, "'\(function.name)' is one statement: return CONDITION")
            return nil
        }
        let condition = condition(test, parameters)
        return function.role == "unless" ? condition.map { .not($0) } : condition
    }

    /// Classes named like a Block.
    private mutating func innerRules(_ classes: [Node], _ captured: Parameters) -> [String: [TemplateRule]] {
        var inner: [String: [TemplateRule]] = [:]
        for definition in classes {
            let name = names.variable(of: definition)?.name ?? ""
            if captured.metavariables[name]?.kind != .block {
                fault(
                    definition,
                    "'\(name)' is not a Block of 'before': a class within is named like the code that it is for")
            }
            if inner[name] != nil { fault(definition, "'\(name)' stands twice: make it one class") }
            inner[name, default: []] += templateRule(definition).map { [$0] } ?? []
        }
        return inner
    }
}

extension FunctionForm {
    /// `before` of `before_x`; nil if it is none of a template's functions.
    fileprivate var role: String? {
        ["before", "after", "when", "unless"].first { name == $0 || name.hasPrefix("\($0)_") }
    }

    /// `_x` of `before_x`.
    fileprivate var ending: String { role.map { String(name.dropFirst($0.count)) } ?? "" }
}
