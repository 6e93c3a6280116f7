internal import PythonSyntax

/// Why it is not known what a value is, in one clause with its place.
extension CallGraph {
    /// Why it is not known what an expression is, by what is found of it, or of an attribute of it; nil if it is known.
    func ignorance(of expression: Node, in file: ProjectFile, _ origins: [ValueOrigin]) -> String? {
        if let remark = remark(in: origins) {
            return "it is not known what '\(expression.excerpt)' is: \(explanation(of: remark))"
        }
        guard isUnsaid(expression, in: file, origins) else { return nil }
        return "nothing says what '\(expression.excerpt)' is (\(files.place(of: files.spot(of: expression, in: file))))"
    }

    /// Whether nothing at all is found of an expression, nor of an attribute of it.
    func isUnsaid(_ expression: Node, in file: ProjectFile, _ origins: [ValueOrigin]) -> Bool {
        origins.isEmpty && self.origins.origins(of: expression, in: file).isEmpty
    }

    func remark(in origins: [ValueOrigin]) -> Remark? {
        for case .unknown(let remark) in origins { return remark }
        for origin in origins {
            switch origin {
            case .stated(let annotation): return Remark(spot: annotation, reason: .annotation)
            case .part(let annotation) where self.origins.openAnnotations.contains(annotation):
                return Remark(spot: annotation, reason: .annotation)
            default: continue
            }
        }
        return nil
    }

    /// Where a value comes back from that was given away.
    func returned(in origins: [ValueOrigin]) -> Remark? {
        for case .part(let bag) in origins where isForeign(bag) && self.origins.holdsOwn(bag) {
            return Remark(spot: bag, reason: .fromOutside)
        }
        return nil
    }

    func explanation(of remark: Remark) -> String {
        if remark.reason == .tooMany { return "it may come from too many places" }
        return "\(clause(remark)) (\(files.place(of: remark.spot)))"
    }

    private func clause(_ remark: Remark) -> String {
        let node = files.node(at: remark.spot)
        switch remark.reason {
        case .tooMany: return "it may come from too many places"
        case .fromOutside: return "it may come from outside of the project"
        case .uncalled: return "\(parameter(node)), of which no call is known"
        case .handedOn: return "\(parameter(node)), which is handed on as a value"
        case .decorated: return "\(parameter(node)), which has a decorator"
        case .calledByPython: return "\(parameter(node)), which Python calls by itself"
        case .argumentsDoNotShow: return "the call '\(node.excerpt)' does not show all its arguments"
        case .annotation: return "the annotation '\(node.excerpt)' does not say it"
        case .notFollowed: return "'\(node.excerpt)' is not followed"
        case .starImport: return "'\(node.excerpt)' may come from a star import"
        case .base: return "a base of '\(node.definedName)' is not known"
        case .ownLookup: return "'\(node.definedName)' looks its attributes up by itself"
        case .makesClasses: return "'\(node.definedName)' makes classes"
        case .restored: return "'\(node.excerpt)' may give any object"
        }
    }

    private func parameter(_ node: Node) -> String {
        guard let function = node.parent?.parent, function.kind == .functionDefinition else {
            return "it is a parameter of '\(node.definedName)'"
        }
        return "'\(node.definedName)' is a parameter of '\(function.definedName)'"
    }
}
