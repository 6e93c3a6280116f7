import RecipeLanguage
import Settings

/// Which versions of libraries a project may run with, by what it says that it requires.
struct ProjectLibraries {
    /// The lowest version of each library that a requirement has a bound for, and the files that say so.
    let lowest: [String: LibraryVersion]
    let origins: [String]

    init(_ files: PackagingFiles) {
        var lowest: [String: LibraryVersion] = [:]
        var origins: [String] = []
        for file in files.all {
            for requirement in Self.requirements(in: file.content) {
                guard let version = requirement.lowest else { continue }
                lowest[requirement.name] = min(lowest[requirement.name] ?? version, version)
                if !origins.contains(file.path) { origins.append(file.path) }
            }
        }
        self.lowest = lowest
        self.origins = origins
    }

    private static func requirements(in content: PackagingFiles.Content) -> [LibraryRequirement] {
        switch content {
        case .toml(let table): requirements(in: table)
        case .ini(let sections):
            sections.filter { $0.name.hasPrefix("options") }.flatMap(\.entries).flatMap(\.lines).compactMap {
                LibraryRequirement($0)
            }
        case .script(let lines): lines.flatMap(\.quoted).compactMap { LibraryRequirement($0) }
        // Options and addresses are none.
        case .requirements(let lines): lines.map { $0.prefix { $0 != "\\" } }.compactMap { LibraryRequirement($0) }
        }
    }

    private static func requirements(in table: SettingTable) -> [LibraryRequirement] {
        let groups = [table[["project", "optional-dependencies"]], table[["dependency-groups"]]]
        let lists = [table[["project", "dependencies"]]] + groups.flatMap { $0?.table?.entries ?? [] }.map(\.value)
        let texts = lists.compactMap { $0?.list }.joined().compactMap(\.text)
        let poetry = table[["tool", "poetry"]]?.table
        let own = [poetry?["dependencies"], poetry?["dev-dependencies"]]
        let others = (poetry?["group"]?.table?.entries ?? []).map { $0.value.table?["dependencies"] }
        // There the Python that it runs with stands among them.
        let entries = (own + others).flatMap { $0?.table?.entries ?? [] }.filter { $0.key != "python" }
        return texts.compactMap { LibraryRequirement($0) } + entries.compactMap(poetryRequirement)
    }

    /// `aweb = "^3.9"` and `aweb = {version = "^3.9", optional = true}`; there `3.9` is that very version.
    private static func poetryRequirement(_ entry: SettingTable.Entry) -> LibraryRequirement? {
        let value = entry.value.table?["version"] ?? entry.value
        guard let condition = value.text?.filter({ $0 != " " }), !condition.contains("|") else { return nil }
        let bounds = condition.split(separator: ",").map { bound -> Substring in
            if bound.hasPrefix("^") || bound.hasPrefix("~") && !bound.hasPrefix("~=") {
                return ">=" + bound.dropFirst()
            }
            return bound.first?.isNumber == true ? "==" + bound : bound
        }
        return LibraryRequirement(entry.key + bounds.joined(separator: ","))
    }
}
