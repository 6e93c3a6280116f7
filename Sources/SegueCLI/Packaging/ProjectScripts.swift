import Settings

/// Which functions a project says that installed commands, or other programs, call: its entry points.
struct ProjectScripts {
    /// `shop.cli:main`
    let all: Set<String>

    init(_ files: PackagingFiles) {
        all = Set(files.all.flatMap { Self.texts(in: $0.content).compactMap(Self.function) })
    }

    /// What may name a function in a file.
    private static func texts(in content: PackagingFiles.Content) -> [Substring] {
        switch content {
        case .toml(let table): scripts(in: table).map { Substring($0) }
        case .ini(let sections):
            sections.filter { $0.name == "options.entry_points" }.flatMap(\.entries).flatMap { entry in
                entry.lines.map { Substring($0.filter { $0 != " " }).behindKey }
            }
        case .script(let lines): lines.flatMap(\.quoted).map(\.behindKey)
        case .requirements: []
        }
    }

    /// All strings in tables of such names, whichever tool they are for.
    private static func scripts(in table: SettingTable) -> [String] {
        table.entries.flatMap { entry -> [String] in
            guard let inner = entry.value.table else { return [] }
            let isMeant = ["scripts", "entry-points", "plugins"].contains { entry.key.contains($0) }
            return isMeant ? inner.texts : scripts(in: inner)
        }
    }

    /// `shop.cli:main` of `shop.cli:main[extra]`; nil for any other text.
    private static func function(_ text: Substring) -> String? {
        let name = text.filter { $0 != " " }.prefix { $0 != "[" }
        let parts = name.split(separator: ":", omittingEmptySubsequences: false)
        let isName = parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
        }
        return parts.count == 2 && isName ? String(name) : nil
    }
}

extension SettingTable {
    /// All strings in it, and in its lists and tables.
    fileprivate var texts: [String] { entries.flatMap { $0.value.texts } }
}

extension SettingValue {
    fileprivate var texts: [String] {
        text.map { [$0] } ?? list?.flatMap(\.texts) ?? table?.texts ?? []
    }
}

extension Substring {
    /// `shop.cli:main` of `shop=shop.cli:main`.
    fileprivate var behindKey: Substring {
        firstIndex(of: "=").map { self[index(after: $0)...] } ?? self
    }
}
