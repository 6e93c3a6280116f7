internal import PythonNames
internal import PythonSyntax

struct Fences {
    init(_ options: PromotionOptions, files: any ProjectFiles) {}
    func reason(against function: Definition, in file: ProjectFile) -> String? { nil }
}

struct EntryPoints {
    let context: FileContext
    func verdict(
        onModuleLevel expression: Node, giving product: Product
    ) throws(Refusal) -> (change: CodeChange, how: String) {
        throw Refusal(reason: "at module level")
    }
}

enum CallVerdict {
    case changed(CodeChange, how: String)
    case handedOn
    case refused(Refusal)
}

struct CallRewriting {
    let context: FileContext
    var turned: [Node: Product] = [:]
    init(context: FileContext) { self.context = context }
    func verdict(on expression: Node, giving product: Product) -> CallVerdict {
        if product != .coroutine { return .refused(Refusal(reason: "not yet")) }
        var change = CodeChange()
        let isLoose = !BindingStrength.await.suffices(for: expression.demand)
        change.pieces.append(.around(expression, before: isLoose ? "(await " : "await ", after: isLoose ? ")" : ""))
        return .changed(change, how: "is awaited")
    }
}
