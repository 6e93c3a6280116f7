internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Finds members of what an adapter replaces itself, not of its values: `old.codes.ok`, `old.Colour.RED`.
///
/// The old names stay right as long as the old library is there: they only go along with what else is converted.
struct MembersOfNames {
    let context: FileContext
    let recipe: Recipe

    /// What stands where the old name is looked into; nil where it is not.
    func finding(_ name: Node, _ adapter: Adapter) -> Finding? {
        guard let place = place(of: name) else { return nil }
        let verdict: Verdict
        do throws(Refusal) {
            verdict = .converted(try plan(place, adapter))
        } catch {
            verdict = .refused(error)
        }
        return Finding(
            nodes: [place], recipe: recipe, verdict: verdict, group: context.group(of: name), isNameOnly: true,
            isCompanion: true)
    }

    /// The member, the subscription or the call of `getattr` that looks into it. What is called makes a value.
    private func place(of name: Node) -> Node? {
        guard let parent = name.parent else { return nil }
        switch parent.kind {
        case .attribute: return parent.parent.map { $0.kind == .call && $0.child(0) == parent } == true ? nil : parent
        case .subscription where parent.child(0) == name: return parent
        case .arguments:
            guard let call = parent.parent, call.kind == .call, parent.child(0) == name else { return nil }
            return context.names.meaning(of: call.child(0)).qualifiedName == "builtins.getattr" ? call : nil
        default: return nil
        }
    }

    private func plan(_ place: Node, _ adapter: Adapter) throws(Refusal) -> Plan {
        let old = adapter.old
        guard place.kind == .attribute else {
            throw Refusal(reason: "which member of '\(old)' this is, is not written out")
        }
        let name = place.memberName
        if place.isTarget { throw Refusal(reason: "'\(old.lastWord).\(name)' is assigned to") }
        var plan = Plan()
        let new: [Element]
        switch adapter.members[name] {
        case .value(let value)?: new = [.token(value, glue: "")]
        case .same(let other)? where adapter.new.count == 1:
            let spelling = try TypeNames(context: context, recipe: recipe)
                .spelling(of: adapter.new[0], at: place, &plan)
            let member = adapter.new[0].appending(other)
            new = [.reference(member, spelling: "\(spelling).\(other)", glue: "")]
        case .refusal(let reason)?: throw Refusal(reason: "'\(old.lastWord).\(name)': \(reason)")
        default: throw Refusal(reason: "'\(old.lastWord).\(name)' has no rule")
        }
        plan.rewrites.append(Plan.Rewrite(old: OldCode(place), new: new))
        plan.summary = "\(old).\(name) becomes \(adapter.members[name]!.summary(in: adapter))"
        return plan
    }
}

extension Adapter.Member {
    fileprivate func summary(in adapter: Adapter) -> String {
        switch self {
        case .value(let value): value
        case .same(let other): "\(adapter.new[0]).\(other)"
        default: ""
        }
    }
}
