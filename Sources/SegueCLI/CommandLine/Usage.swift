/// The texts of `--help`, no wider than 80 columns.
enum Usage {
    static var general: String {
        var text = "Segue moves Python code to asyncio.\n\nusage: segue COMMAND [OPTIONS] [PATH...]\n"
        for (title, commands) in Invocation.groups {
            text += "\n\(title):\n" + commands.map { row($0.name, $0.summary) }.joined()
        }
        text += "\nexit codes:\n" + ExitCode.meanings.map { row("\($0.code.rawValue)", $0.meaning) }.joined()
        return text + "\n'segue COMMAND --help' tells more. 'segue --version' prints the version.\n"
    }

    static func of(_ command: any Command.Type) -> String {
        var text = "\(command.summary)\n\n\(line(of: command))\n"
        for paragraph in command.details.split(separator: "\n") { text += "\n" + wrapped(String(paragraph), at: 0) }
        for group in Option.Group.allCases {
            let options = command.options.filter { $0.group == group }
            if options.isEmpty { continue }
            let title = command.options.allSatisfy { $0.group == group } ? "options" : group.rawValue
            text += "\n\(title):\n" + options.map { row($0.term, $0.help) }.joined()
        }
        if !command.examples.isEmpty { text += "\nexamples:\n" }
        for example in command.examples { text += "  \(example.line)\n" + wrapped(example.purpose, at: 6) }
        return text
    }

    /// `usage: segue check [--recipe NAME]... [PATH...]`
    static func line(of command: any Command.Type) -> String {
        "usage: segue \(command.name)" + (command.synopsis.isEmpty ? "" : " \(command.synopsis)")
    }

    private static let width = 80
    /// Where meanings begin.
    private static let margin = 26

    private static func row(_ term: String, _ meaning: String) -> String {
        let isShort = term.count + 4 <= margin
        let first = "  \(term)" + (isShort ? String(repeating: " ", count: margin - term.count - 2) : "\n")
        let lines = wrapped(meaning, at: margin)
        return first + (isShort ? String(lines.dropFirst(margin)) : lines)
    }

    /// Words in lines, each behind as many blanks.
    private static func wrapped(_ text: String, at indent: Int) -> String {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, indent + line.count + 1 + word.count > width {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        lines.append(line)
        return lines.map { String(repeating: " ", count: indent) + $0 + "\n" }.joined()
    }
}
