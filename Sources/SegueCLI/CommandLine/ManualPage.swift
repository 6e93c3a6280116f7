/// The manual page in the macros of man(7), made of what the commands say of themselves.
enum ManualPage {
    static var text: String {
        let commands = Invocation.commands.map(section).joined()
        let codes = ExitCode.meanings.map { ".TP\n.B \($0.code.rawValue)\n\(escaped($0.meaning))\n" }.joined()
        return """
            .TH SEGUE 1 "" "segue \(Invocation.version)" "User Commands"
            .SH NAME
            segue \\- moves Python code to asyncio
            .SH SYNOPSIS
            .B segue
            .I COMMAND
            [\\fIOPTIONS\\fR] [\\fIPATH\\fR...]
            .SH DESCRIPTION
            Segue parses Python into a lossless tree, knows what every name means, and applies recipes that turn
            blocking code into code for asyncio. Where it cannot convert a line it says why.
            .SH COMMANDS
            \(commands).SH EXIT STATUS
            \(codes)
            """
    }

    private static func section(_ command: any Command.Type) -> String {
        var text = ".SS segue \(escaped(command.name)) \(escaped(command.synopsis))\n\(escaped(command.summary))\n"
        for paragraph in command.details.split(separator: "\n") { text += ".PP\n\(escaped(String(paragraph)))\n" }
        for option in command.options {
            let words = (option.short.map { ["-\($0)"] } ?? []) + [option.name]
            let names = words.map { "\\fB\(escaped($0))\\fR" }.joined(separator: ", ")
            text += ".TP\n\(names)\(option.value.map { " \\fI\(escaped($0))\\fR" } ?? "")\n\(escaped(option.help))\n"
        }
        for example in command.examples {
            text += ".PP\n.nf\n.B \(escaped(example.line))\n.fi\n\(escaped(example.purpose))\n"
        }
        return text
    }

    /// So that no sign has a meaning to troff.
    private static func escaped(_ text: String) -> String {
        let signs: [Character: String] = [
            "\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti",
        ]
        let line = text.map { signs[$0] ?? String($0) }.joined()
        return line.hasPrefix(".") ? "\\&" + line : line
    }
}
