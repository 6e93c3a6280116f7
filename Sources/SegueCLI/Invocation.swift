/// Finds the command that was asked for, and runs it.
public enum Invocation {
    static let version = "0.1.0"

    /// What people use each for, in the order in which they meet them.
    static let groups: [(title: String, commands: [any Command.Type])] = [
        ("look", [CheckCommand.self, DiffCommand.self, ExplainCommand.self, GraphCommand.self]),
        ("change", [FixCommand.self, UndoCommand.self]),
        ("recipes", [RecipesCommand.self, TestCommand.self]),
        ("more", [ConfigCommand.self, ParseCommand.self, CompletionsCommand.self, ManCommand.self]),
    ]

    static let commands = groups.flatMap(\.commands)

    /// - Parameter words: the command line without the program's name, as bytes.
    public static func run(_ words: [[UInt8]]) -> ExitCode {
        StandardStream.reserve()
        guard let first = words.first else {
            StandardStream.error.write(Usage.general)
            return .usage
        }
        let word = first.shown
        switch word {
        case "--version":
            StandardStream.output.write("segue \(version)\n")
            return .done
        case "--help", "-h", "help": return help(words.dropFirst())
        default: break
        }
        guard let command = command(named: word) else {
            return fail(unknown(word))
        }
        let options = words.dropFirst().prefix { $0 != Array("--".utf8) }
        if options.contains(Array("--help".utf8)) || options.contains(Array("-h".utf8)) {
            StandardStream.output.write(Usage.of(command))
            return .done
        }
        do {
            let arguments = try Arguments(Array(words.dropFirst()), options: command.options)
            return try command.init(arguments).run()
        } catch {
            let synopsis = error.showsSynopsis ? "\n\(Usage.line(of: command))" : ""
            return fail("\(word): \(error.message)\(synopsis)")
        }
    }

    private static func command(named name: String) -> (any Command.Type)? {
        commands.first { $0.name == name }
    }

    private static func help(_ words: ArraySlice<[UInt8]>) -> ExitCode {
        guard let name = words.first.map(\.shown), name != "help" else {
            StandardStream.output.write(Usage.general)
            return .done
        }
        guard let command = command(named: name) else { return fail(unknown(name)) }
        StandardStream.output.write(Usage.of(command))
        return .done
    }

    private static func unknown(_ name: String) -> String {
        if name.hasPrefix("-") {
            let known = ["--help", "--version"]
            return "unknown option '\(name)'\(Spelling.suggestion(for: name, among: known)) ('segue --help' lists all)"
        }
        return "unknown command '\(name)'\(Spelling.suggestion(for: name, among: commands.map { $0.name }))"
            + " ('segue --help' lists all)"
    }

    private static func fail(_ message: String) -> ExitCode {
        StandardStream.error.write("segue: \(message)\n")
        return .usage
    }
}
