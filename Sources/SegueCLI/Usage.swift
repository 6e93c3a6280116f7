/// The texts of `--help`.
enum Usage {
    static var general: String {
        var text = "Segue moves Python code to asyncio.\n\nusage: segue COMMAND [OPTIONS] [PATH...]\n\ncommands:\n"
        for command in Invocation.commands { text += row(command.name, command.summary) }
        return text + "\n'segue COMMAND --help' tells more. 'segue --version' prints the version.\n"
    }

    static func of(_ command: any Command.Type) -> String {
        var text = "\(command.summary)\n\nusage: segue \(command.name) \(command.synopsis)\n"
        if !command.options.isEmpty { text += "\noptions:\n" }
        for option in command.options {
            text += row(option.term, option.help)
        }
        return text
    }

    private static func row(_ term: String, _ meaning: String) -> String {
        let padding = String(repeating: " ", count: max(2, 24 - term.count))
        return "  \(term)\(padding)\(meaning)\n"
    }
}
