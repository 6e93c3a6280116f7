internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// Puts the plans of a file together: groups, shared resources, all edits as one fix, and the imports.
struct Assembly {
    let context: FileContext
    let options: Converter.Options
    var findings: [Finding]

    private var tree: SyntaxTree { context.tree }

    consuming func conversion() -> FileConversion {
        refuseHalfGroups()
        dropSuperseded()
        refuseInterrupted()
        refuseLost()
        while true {
            let plans = applied()
            switch fix(of: plans) {
            case .success(let fix): return finished(fix)
            case .failure(let failure):
                // What cannot be written takes all that hangs on it along.
                let culprit = plans.last { $0.plan.touches(failure.range) } ?? plans[plans.count - 1]
                findings[culprit.index].verdict = .refused(Refusal(reason: failure.reason))
                refuseHalfGroups()
            }
        }
    }

    /// What stands in code that another finding takes away needs no decision of its own.
    private mutating func dropSuperseded() {
        let applied = applied()
        let gone = findings.indices.filter { index in
            guard findings[index].group == nil else { return false }
            return applied.contains { $0.index != index && $0.plan.takesAway(findings[index].nodes[0]) }
        }
        for index in gone.reversed() { findings.remove(at: index) }
    }

    /// What becomes several statements, of which one waits, has its arguments evaluated one after the other among these:
    /// none of them may begin to wait. The next round sees them as they are then.
    private mutating func refuseInterrupted() {
        let applied = applied()
        for (index, plan) in applied where !plan.insertions.isEmpty || plan.rewrites.contains(where: \.isAfresh) {
            let site = findings[index].nodes[0]
            guard plan.awaits || site.kind == .awaitExpression else { continue }
            let inner = applied.first { other in
                let part = findings[other.index].nodes[0]
                return other.plan.awaits && part != site && site.contains(part)
            }
            guard let inner else { continue }
            let part = findings[inner.index].nodes[0]
            refuse([index], "'\(part.excerpt)' in it becomes an await, and what stands before it would have started")
        }
    }

    /// What goes takes nothing along that another plan wants to stand somewhere, and no value that nothing becomes of.
    private mutating func refuseLost() {
        let applied = applied()
        let sites = Set(applied.flatMap { $0.plan.wraps.map(\.site) })
        for (index, plan) in applied {
            for gone in plan.removals {
                let other = applied.first { other in
                    // What is around all that plans take away leaves a body behind.
                    !other.plan.removals.contains(gone) && other.plan.anchors.contains { gone.contains($0) }
                }
                if let other {
                    let place = findings[other.index].nodes[0]
                    refuse([index], "'\(place.excerpt)' needs lines of its own in a statement that goes")
                }
                for value in gone.unpackedValues where !sites.contains(value) {
                    refuse([index], "'\(value.excerpt)' is unpacked beside it, and stays")
                }
            }
        }
        refuseHalfGroups()
    }

    // MARK: Groups

    /// What one member of a group refuses all refuse, with that reason. What only goes along goes where others do.
    private mutating func refuseHalfGroups() {
        let groups = Groups(findings)
        let members = findings.indices.filter { findings[$0].group != nil }
        var going: Set<Int> = []
        var waiting: [Int] = []
        for members in Dictionary(grouping: members, by: { groups.representative(of: findings[$0].group!) }).values {
            let leading = members.filter { !findings[$0].isCompanion }
            let companions = members.filter { findings[$0].isCompanion }
            let isFollowed = leading.contains { isConverted($0) && !findings[$0].isNameOnly }
            let refused =
                leading.filter { !isConverted($0) } + (isFollowed ? companions.filter { !isConverted($0) } : [])
            if let culprit = refused.first(where: isRefused) {
                refuse(leading, becauseOf: culprit)
                // Now it speaks for itself.
                findings[culprit].isCompanion = false
            } else if isFollowed {
                going.formUnion(companions)
            } else {
                refuse(leading, "nothing that gives such a value is converted here")
                if leading.isEmpty { waiting += companions.filter { isModules($0) && isConverted($0) } }
            }
        }
        // What stands at the module's own level goes along with any function.
        if applied().contains(where: { !findings[$0.index].isCompanion }) { going.formUnion(waiting) }
        for index in findings.indices.reversed() where findings[index].isCompanion && !going.contains(index) {
            findings.remove(at: index)
        }
    }

    private func isConverted(_ index: Int) -> Bool {
        if case .converted = findings[index].verdict { true } else { false }
    }

    private func isRefused(_ index: Int) -> Bool {
        if case .refused = findings[index].verdict { true } else { false }
    }

    private func isModules(_ index: Int) -> Bool { findings[index].group == tree.root }

    private mutating func refuse(_ members: [Int], becauseOf culprit: Int) {
        guard case .refused(let refusal) = findings[culprit].verdict else { return }
        let place = context.line(of: refusal.place ?? findings[culprit].nodes[0])
        for member in members {
            let isSame = findings[member].group == findings[culprit].group
            refuse(
                [member],
                "line \(place) \(isSame ? "of the same function" : "hangs on it and") cannot be: \(refusal.reason)",
                waitingFor: refusal.syncFunction)
        }
    }

    private mutating func refuse(_ members: [Int], _ reason: String, waitingFor function: Node? = nil) {
        for index in members {
            guard case .converted = findings[index].verdict else { continue }
            findings[index].verdict = .refused(Refusal(reason: reason, syncFunction: function))
        }
    }

    /// The plans that are carried out: those that need review only if that is asked for.
    private func applied() -> [(index: Int, plan: Plan)] {
        let heldBack = heldBack()
        return findings.indices.compactMap { index in
            guard case .converted(let plan) = findings[index].verdict, !heldBack.contains(index) else { return nil }
            return (index, plan)
        }
    }

    /// The findings that need a review that nobody asked for, and those of their groups.
    private func heldBack() -> Set<Int> {
        guard !options.includesReview else { return [] }
        let groups = Groups(findings)
        let noted = findings.indices.filter {
            if case .converted(let plan) = findings[$0].verdict { !plan.notes.isEmpty } else { false }
        }
        let notedGroups = Set(noted.compactMap { findings[$0].group.map(groups.representative) })
        let members = findings.indices.filter {
            findings[$0].group.map { notedGroups.contains(groups.representative(of: $0)) } ?? false
        }
        return Set(noted + members)
    }

    // MARK: The fix

    private func fix(of chosen: [(index: Int, plan: Plan)]) -> Result<Fix?, FillingFailure> {
        guard !chosen.isEmpty else { return .success(nil) }
        do throws(FillingFailure) {
            let plans = chosen.map(\.plan)
            let code = try draft(of: plans).fix().get()
            let imports = context.upkeep.edits(
                adding: plans.reduce(into: []) { $0.formUnion($1.addedModules) },
                variables: plans.reduce(into: [:]) { $0.merge($1.addedVariables) { $1 } },
                toFit: code.applied(to: tree.source.text))
            guard let fix = Fix.merging(code.edits + imports) else {
                throw .overlap(code.edits[0].range)
            }
            return .success(fix)
        } catch {
            return .failure(error)
        }
    }

    /// What lies within other old code comes first: its edits go along when that moves.
    private func draft(of plans: [Plan]) throws(FillingFailure) -> Draft {
        var draft = Draft(tree)
        let blocks = NewBlocks(plans)
        let rewrites = plans.flatMap(\.rewrites) + blocks.rewrites
        var insertions = plans.flatMap(\.insertions).enumerated().map { (order: $0, lines: $1) }
        for lines in insertions.map(\.lines.lines) + rewrites.filter(\.isAfresh).map(\.new) { draft.carry(lines) }
        for rewrite in blocks.rewrites { draft.carry(rewrite.new.filter(\.isComment)) }
        for wrap in blocks.shared { try draft.wrap(wrap.first, through: wrap.last, header: wrap.header).get() }
        var waiting = blocks.wraps
        for rewrite in rewrites.sorted(by: { $0.old.comesBefore($1.old) }) {
            // New lines copy arguments of the old call: with what was rewritten in them, and before the call goes.
            for wrap in waiting where rewrite.old.range.contains(wrap.site.range) {
                try draft.wrap(wrap.first, through: wrap.last, header: wrap.header).get()
            }
            waiting.removeAll { rewrite.old.range.contains($0.site.range) }
            for (order, insertion) in insertions where rewrite.old.range.contains(insertion.site.range) {
                try draft.insert(insertion.lines, before: insertion.before, order: order).get()
            }
            insertions.removeAll { rewrite.old.range.contains($0.lines.site.range) }
            try draft.weave(rewrite.new, over: rewrite.old, isAfresh: rewrite.isAfresh) {
                context.code.meaning(of: $0)
            }.get()
        }
        for wrap in waiting { try draft.wrap(wrap.first, through: wrap.last, header: wrap.header).get() }
        // Whatever takes a piece of these along has a copy by now.
        for statement in blocks.removals { draft.remove(statement) }
        for statement in blocks.placeholders {
            try draft.weave([.token("pass", glue: "")], over: OldCode(statement), isAfresh: true).get()
        }
        return draft
    }

    // MARK: The end

    private func finished(_ fix: Fix?) -> FileConversion {
        let heldBack = heldBack()
        let decided = findings.indices.map { site($0, isHeldBack: heldBack.contains($0)) }
        let sites = (decided + notes()).inOrder
        return FileConversion(sites: sites, fix: fix, result: fix?.applied(to: tree.source.text) ?? tree.source.text)
    }

    /// What recipes say of what is converted, each sentence at its first place.
    private func notes() -> [Site] {
        let all = applied().flatMap { index, plan in
            plan.remarks.map { remark in
                Site(
                    range: remark.place.range, recipe: findings[index].recipe.name, rule: findings[index].rule,
                    outcome: .noted(remark.text))
            }
        }.inOrder
        return all.indices.filter { index in
            !all[..<index].contains { $0.recipe == all[index].recipe && $0.outcome == all[index].outcome }
        }.map { all[$0] }
    }

    private func site(_ index: Int, isHeldBack: Bool) -> Site {
        let finding = findings[index]
        let outcome: Site.Outcome
        var syncFunction: TextRange?
        var reviews: [String] = []
        switch finding.verdict {
        case .converted(let plan):
            let note =
                plan.notes.isEmpty ? "it hangs on another place that needs review" : plan.notes.joined(separator: "; ")
            outcome = isHeldBack ? .review(plan.summary, note: note) : .converted(plan.summary)
            reviews = isHeldBack ? [] : plan.notes
        case .refused(let refusal):
            outcome = finding.skip.map { .skipped($0.text) } ?? .refused(refusal.reason)
            syncFunction = refusal.syncFunction?.range
        case .reported(let text): outcome = .reported(text)
        }
        return Site(
            range: finding.range, recipe: finding.recipe.name, rule: finding.rule, outcome: outcome,
            syncFunction: syncFunction,
            reviews: reviews, ties: finding.ties)
    }
}

extension Node {
    /// The calls of `one, two = old(), old()`.
    fileprivate var unpackedValues: [Node] {
        guard kind == .assignment, let tuple = Array(children).last, tuple.kind == .tuple else { return [] }
        return tuple.children.filter { $0.unpackedTarget != nil }
    }
}
