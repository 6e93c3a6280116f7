import RecipeLanguage

/// Which Python a project says that it runs on: `requires-python`, `python_requires` or Poetry's `python`.
struct ProjectPython {
    let files: PackagingFiles

    /// The first version that can run the project.
    var oldest: PythonVersion? {
        for (place, lines) in files.all {
            if let condition = Self.condition(place, lines) { return Self.oldest(of: condition) }
        }
        return files.all.filter { $0.place == .pyproject || $0.place == .cfg }.lazy.compactMap {
            Self.oldestNamed(in: $0.lines)
        }.first
    }

    // MARK: Conditions

    /// `>=3.9,<4`, with its quotes; nil where none is stated.
    private static func condition(_ place: PackagingFiles.Place, _ lines: PackagingFiles.Lines) -> Substring? {
        switch place {
        case .pyproject:
            return value(of: "requires-python", in: "[project]", lines)
                ?? value(of: "python", in: "[tool.poetry.dependencies]", lines)
        case .cfg: return value(of: "python_requires", in: "[options]", lines).map { Substring("'\($0)'") }
        case .script:
            let values = Set(
                lines.flatMap { line in line.ranges(of: "python_requires=").map { line[$0.upperBound...] } })
            guard let value = values.first else { return nil }
            return values.count == 1 ? value : ""
        case .requirements, .pytest, .tox: return nil
        }
    }

    private static func value(of key: String, in table: String, _ lines: [Substring]) -> Substring? {
        let section = lines.drop { $0 != table }.dropFirst().prefix { !$0.hasPrefix("[") }
        return section.first { $0.hasPrefix("\(key)=") }?.dropFirst(key.count + 1)
    }

    /// The largest of its lower bounds; nil if it is no single string.
    private static func oldest(of condition: Substring) -> PythonVersion? {
        guard let quote = condition.first, quote == "\"" || quote == "'" else { return nil }
        let text = condition.dropFirst().prefix { $0 != quote }
        let rest = condition.dropFirst(text.count + 2)
        guard rest.allSatisfy({ $0 == "," || $0 == ")" }), !text.contains("|") else { return nil }
        return text.split(separator: ",").compactMap(bound).max()
    }

    /// 3.9 of `>=3.9`, `>3.9`, `~=3.9`, `==3.9.*`, and of Poetry's `^3.9`, `~3.9`.
    private static func bound(_ condition: Substring) -> PythonVersion? {
        let comparison = condition.prefix { "<>=~^!".contains($0) }
        guard [">=", ">", "~=", "==", "^", "~"].contains(comparison) else { return nil }
        let numbers = condition.dropFirst(comparison.count).split(separator: ".").prefix(2)
        return PythonVersion(numbers.joined(separator: "."))
    }

    // MARK: Classifiers

    /// The lowest `Programming Language :: Python :: 3.9`.
    private static func oldestNamed(in lines: [Substring]) -> PythonVersion? {
        let marker = "ProgrammingLanguage::Python::"
        return lines.flatMap { line in
            line.ranges(of: marker).compactMap { range in
                PythonVersion(line[range.upperBound...].prefix { $0.isNumber || $0 == "." })
            }
        }.min()
    }
}
