import Conversion

/// `segue config`: which settings are in force, and where each comes from.
struct ConfigCommand: Command {
    static let name = "config"
    static let synopsis = "[--format text|json] [OPTION]... [PATH...]"
    static let summary = "Show which settings are in force, and where each comes from."
    static let details = "It takes the options and paths of a run, and shows what that run would go by."
    static let examples = [
        Example("segue config", "what counts here"),
        Example("segue config --promote always src", "what 'segue check' with these words would go by"),
    ]
    static let options =
        [
            Option(
                "--format", "FORMAT", "print text or json (default: text)", in: .output,
                completion: .words(Format.allCases.map(\.rawValue)))
        ] + ConversionRun.options

    private let settings: SettingsInForce
    private let format: Format

    private enum Format: String, CaseIterable {
        case text, json
    }

    init(_ arguments: Arguments) throws(UsageError) {
        format = try arguments.choice(of: "--format", default: .text)
        let shelf = try RecipeShelf(arguments, for: arguments.paths)
        // What no run would take is not shown.
        _ = try (shelf.choice(arguments), shelf.options(arguments), shelf.promotion(arguments))
        _ = try (shelf.configuration.selection(arguments), arguments.jobs(default: 1))
        settings = SettingsInForce(configuration: shelf.configuration, arguments: arguments)
    }

    func run() -> ExitCode {
        switch format {
        case .text: StandardStream.output.write(text)
        case .json: StandardStream.output.write(json)
        }
        return .done
    }

    private var text: String {
        let rows = settings.rows.map { (left: "\($0.key.rawValue) = \($0.value.toml)", $0.origin) }
        let width = rows.map(\.left.count).filter { $0 <= 60 }.max() ?? 0
        let lines = rows.map { left, origin in
            left + String(repeating: " ", count: max(0, width - left.count)) + "  # \(origin)\n"
        }
        return "# settings: \(settings.configuration.file?.path ?? "none")\n" + lines.joined()
    }

    private var json: String {
        let file = settings.configuration.file.map { ShownValue.quoted($0.path) } ?? "null"
        let rows = settings.rows.map { row in
            let key = ShownValue.quoted(row.key.rawValue)
            return "    \(key): {\"value\": \(row.value.json), \"origin\": \(ShownValue.quoted(row.origin))}"
        }
        return "{\n  \"file\": \(file),\n  \"settings\": {\n\(rows.joined(separator: ",\n"))\n  }\n}\n"
    }
}
