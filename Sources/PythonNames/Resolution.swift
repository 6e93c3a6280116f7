/// Decides where each name of each scope lives: the second half of CPython's `symtable.c`.
///
/// CPython hands sets of names down from scope to scope; here each name looks up through the scopes around it.
struct Resolution {
    let scopes: [ScopeRow]
    var symbols: SymbolTable

    static func resolve(_ symbols: SymbolTable, _ scopes: [ScopeRow]) -> SymbolTable {
        var resolution = Resolution(scopes: scopes, symbols: symbols)
        let count = SymbolIndex(symbols.rows.count)
        for symbol in 0..<count { resolution.classifyBound(symbol) }
        for symbol in 0..<count where resolution.symbols[symbol].classification == .none {
            resolution.classifyUnbound(symbol)
        }
        return resolution.symbols
    }

    /// What the scope itself decides.
    private mutating func classifyBound(_ symbol: SymbolIndex) {
        let row = symbols[symbol]
        if row.flags.contains(.global) {
            setGlobal(symbol, .globalExplicit)
        } else if row.flags.isDisjoint(with: .nonlocal), !row.flags.isDisjoint(with: .bound) {
            symbols[symbol].classification = .local
        }
    }

    private mutating func setGlobal(_ symbol: SymbolIndex, _ classification: Classification) {
        let variable = symbols.insert(symbols[symbol].name, in: 0, [])
        symbols[symbol].classification = classification
        symbols[symbol].variable = variable
    }

    private mutating func classifyUnbound(_ symbol: SymbolIndex) {
        let row = symbols[symbol]
        if row.flags.isDisjoint(with: .nonlocal), let member = classMember(row) {
            let isGlobal = symbols[member].flags.contains(.global)
            setGlobal(symbol, isGlobal ? .globalExplicit : .globalImplicit)
            // The class is looked at first: that is what the name means, though CPython calls it global.
            if !isGlobal { symbols[symbol].variable = member }
        } else if let owner = enclosingSymbol(row) {
            symbols[symbol].classification = .free
            symbols[symbol].variable = owner
            if !scopes[Int(row.scope)].isUnevaluated { makeCell(owner, usedIn: row) }
        } else if row.name == NameTable.classCell, let owner = enclosingClass(row.scope) {
            symbols[symbol].classification = .free
            if !scopes[Int(row.scope)].isUnevaluated { passThrough(row.name, from: row.scope, to: owner, symbol) }
        } else {
            setGlobal(symbol, .globalImplicit)
        }
    }

    /// The name in the class that a scope of annotations sees.
    private func classMember(_ row: SymbolRow) -> SymbolIndex? {
        var scope = row.scope
        while scopes[Int(scope)].seesClass {
            scope = scopes[Int(scope)].parent
            guard scopes[Int(scope)].kind == .class_ else { continue }
            guard let member = symbols.index(of: row.name, in: scope) else { return nil }
            let flags = symbols[member].flags
            let isMember = !flags.isDisjoint(with: .bound) && flags.isDisjoint(with: .nonlocal)
            return isMember || flags.contains(.global) ? member : nil
        }
        return nil
    }

    /// The symbol of the function around that binds the name.
    private func enclosingSymbol(_ row: SymbolRow) -> SymbolIndex? {
        var scope = row.scope
        while scope != 0 {
            scope = scopes[Int(scope)].parent
            if scopes[Int(scope)].kind == .class_, row.name == NameTable.classCell { return nil }
            guard scopes[Int(scope)].kind.isFunctionLike, let symbol = symbols.index(of: row.name, in: scope) else {
                continue
            }
            let flags = symbols[symbol].flags
            if flags.contains(.global) { return nil }
            if flags.isDisjoint(with: .nonlocal), !flags.isDisjoint(with: .bound) { return symbol }
        }
        return nil
    }

    /// The class around a scope, which gives its methods the cell `__class__`.
    private func enclosingClass(_ inner: ScopeIndex) -> ScopeIndex? {
        var scope = inner
        while scope != 0 {
            scope = scopes[Int(scope)].parent
            if scopes[Int(scope)].kind == .class_ { return scope }
        }
        return nil
    }

    private mutating func makeCell(_ owner: SymbolIndex, usedIn row: SymbolRow) {
        symbols[owner].classification = .cell
        passThrough(row.name, from: row.scope, to: symbols[owner].scope, owner)
    }

    /// The scopes between hand the cell on, whether they use the name or not.
    private mutating func passThrough(
        _ name: NameIndex, from inner: ScopeIndex, to owner: ScopeIndex, _ variable: SymbolIndex
    ) {
        var scope = scopes[Int(inner)].parent
        while scope != owner, scope != 0 {
            if symbols.index(of: name, in: scope) == nil {
                let symbol = symbols.insert(name, in: scope, [])
                symbols[symbol].classification = .free
                symbols[symbol].variable = variable
            }
            scope = scopes[Int(scope)].parent
        }
    }
}
