import RecipeLanguage
import Settings

/// Which Python a project says that it runs on: `requires-python`, `python_requires` or Poetry's `python`; where none of
/// these is there, the lowest of its classifiers.
struct ProjectPython {
    /// The first version that can run the project.
    let oldest: PythonVersion
    /// Where that stands: `pyproject.toml:4`.
    let origin: String

    /// Nil where nothing is said, or what nobody can read.
    init?(_ files: PackagingFiles) {
        // Whoever says something that cannot be read says more than a classifier.
        if let (path, condition) = files.all.lazy.compactMap({ file in Self.condition(file).map { (file.path, $0) } })
            .first
        {
            guard let version = Self.oldest(of: condition.text) else { return nil }
            self.init(oldest: version, origin: condition.line.map { "\(path):\($0)" } ?? path)
            return
        }
        let named = files.all.lazy.compactMap { file in Self.oldestNamed(file).map { ($0, file.path) } }.first
        guard let (version, path) = named else { return nil }
        self.init(oldest: version, origin: path)
    }

    private init(oldest: PythonVersion, origin: String) {
        self.oldest = oldest
        self.origin = origin
    }

    // MARK: Conditions

    private typealias Condition = (text: String, line: Int?)

    /// `>=3.9,<4`; nil where none is stated.
    private static func condition(_ file: PackagingFiles.File) -> Condition? {
        switch file.content {
        case .toml(let table):
            let poetry = table[["tool", "poetry", "dependencies", "python"]]
            guard let value = table[["project", "requires-python"]] ?? poetry?.table?["version"] ?? poetry else {
                return nil
            }
            return (value.text ?? "", value.place.line)
        case .ini(let sections):
            guard let entry = sections.last(where: { $0.name == "options" })?["python_requires"] else { return nil }
            return (entry.lines.joined(separator: ","), entry.line)
        case .script(let lines):
            let values = Set(
                lines.flatMap { line in line.ranges(of: "python_requires=").map { line[$0.upperBound...] } })
            guard let value = values.first else { return nil }
            return (values.count == 1 ? value.single ?? "" : "", nil)
        case .requirements: return nil
        }
    }

    /// The largest of its lower bounds.
    private static func oldest(of condition: String) -> PythonVersion? {
        guard !condition.contains("|") else { return nil }
        return condition.filter { $0 != " " }.split(separator: ",").compactMap(bound).max()
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
    private static func oldestNamed(_ file: PackagingFiles.File) -> PythonVersion? {
        let texts: [String]
        switch file.content {
        case .toml(let table):
            let lists = [table[["project", "classifiers"]], table[["tool", "poetry", "classifiers"]]]
            texts = lists.compactMap { $0?.list }.joined().compactMap(\.text)
        case .ini(let sections):
            let metadata = sections.filter { $0.name == "metadata" }.flatMap(\.entries)
            texts = metadata.filter { ["classifiers", "classifier"].contains($0.key) }.flatMap(\.lines)
        case .script, .requirements: return nil
        }
        let marker = "ProgrammingLanguage::Python::"
        return texts.map { $0.filter { $0 != " " } }.filter { $0.hasPrefix(marker) }.compactMap {
            PythonVersion($0.dropFirst(marker.count))
        }.min()
    }
}

extension Substring {
    /// What stands in the quotes of `">=3.8",`; nil if that is not all.
    fileprivate var single: String? {
        guard let quote = first, quote == "\"" || quote == "'" else { return nil }
        let text = dropFirst().prefix { $0 != quote }
        return dropFirst(text.count + 2).allSatisfy { $0 == "," || $0 == ")" } ? String(text) : nil
    }
}
