import RecipeLanguage

/// Which versions of libraries a project may run with, by what it says that it requires.
struct ProjectLibraries {
    let files: PackagingFiles

    /// The lowest version of each library that a requirement has a bound for.
    var lowest: [String: LibraryVersion] {
        var lowest: [String: LibraryVersion] = [:]
        for requirement in files.all.flatMap({ Self.requirements(in: $0.lines, $0.place) }) {
            guard let version = requirement.lowest else { continue }
            lowest[requirement.name] = min(lowest[requirement.name] ?? version, version)
        }
        return lowest
    }

    private static func requirements(in lines: PackagingFiles.Lines, _ place: PackagingFiles.Place)
        -> [LibraryRequirement]
    {
        switch place {
        case .pyproject: tables(of: lines).flatMap { requirements(inTable: $0.name, $0.lines) }
        case .cfg:
            tables(of: lines).filter { $0.name.hasPrefix("[options") }.flatMap { table in
                table.lines.compactMap { LibraryRequirement($0.afterKey) }
            }
        case .script: lines.flatMap(\.quoted).compactMap { LibraryRequirement($0) }
        // Options and addresses are none.
        case .pytest, .tox: []
        case .requirements: lines.map { $0.prefix { $0 != "\\" } }.compactMap { LibraryRequirement($0) }
        }
    }

    /// What stands under each head of a table.
    private static func tables(of lines: PackagingFiles.Lines) -> [(name: Substring, lines: PackagingFiles.Lines)] {
        var tables: [(name: Substring, lines: PackagingFiles.Lines)] = []
        for line in lines {
            if line.hasPrefix("["), line.hasSuffix("]"), !line.contains("\"") {
                tables.append((line, []))
            } else if !tables.isEmpty {
                tables[tables.count - 1].lines.append(line)
            }
        }
        return tables
    }

    private static func requirements(inTable name: Substring, _ lines: PackagingFiles.Lines) -> [LibraryRequirement] {
        let strings = ["[project]", "[project.optional-dependencies]", "[dependency-groups]"]
        if strings.contains(String(name)) { return lines.flatMap(\.quoted).compactMap { LibraryRequirement($0) } }
        guard name.hasPrefix("[tool.poetry"), name.hasSuffix("dependencies]") else { return [] }
        return lines.compactMap(poetryRequirement)
    }

    /// `aweb="^3.9"` and `aweb={version="^3.9",optional=true}`; there `3.9` is that very version.
    private static func poetryRequirement(_ line: Substring) -> LibraryRequirement? {
        let name = line.prefix { $0 != "=" }
        var value = line.dropFirst(name.count + 1)
        if let start = value.firstRange(of: "version=") { value = value[start.upperBound...] }
        guard value.first == "\"" || value.first == "'", let condition = value.quoted.first, !condition.contains("|")
        else { return nil }
        let bounds = condition.split(separator: ",").map { bound -> Substring in
            if bound.hasPrefix("^") || bound.hasPrefix("~") && !bound.hasPrefix("~=") {
                return ">=" + bound.dropFirst()
            }
            return bound.first?.isNumber == true ? "==" + bound : bound
        }
        return LibraryRequirement(name + bounds.joined(separator: ","))
    }
}

extension Substring {
    /// What stands in quotes.
    var quoted: [Substring] {
        var found: [Substring] = []
        var rest = self
        while let start = rest.firstIndex(where: { $0 == "\"" || $0 == "'" }) {
            let text = rest[rest.index(after: start)...].prefix { $0 != rest[start] }
            found.append(text)
            rest = rest[text.endIndex...].dropFirst()
        }
        return found
    }

    /// `aweb>=3.9` of `install_requires=aweb>=3.9`.
    fileprivate var afterKey: Substring {
        let key = prefix { $0.isLetter || $0 == "_" }
        let rest = dropFirst(key.count)
        return rest.first == "=" && rest.dropFirst().first != "=" ? rest.dropFirst() : self
    }
}
