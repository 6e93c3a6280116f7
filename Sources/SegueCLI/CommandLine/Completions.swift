/// Scripts for shells, made of what the commands say of themselves.
enum Completions {
    private static var commands: [any Command.Type] { Invocation.commands }
    private static var names: String { (commands.map { $0.name } + ["help"]).joined(separator: " ") }

    // MARK: bash

    static var bash: String {
        let branches = commands.map { command -> String in
            let values = command.options.filter { $0.value != nil }.map { option in
                "        \(option.words.joined(separator: "|"))) \(bashWords(option.completion)); return ;;\n"
            }
            let options = command.options.flatMap(\.words) + ["--help"]
            return """
                    \(command.name))
                      case $previous in
                \(values.joined())      esac
                      if [[ $word == -* ]]; then
                        COMPREPLY=($(compgen -W '\(options.joined(separator: " "))' -- "$word"))
                      else
                        \(bashWords(command.operand))
                      fi ;;

                """
        }
        return """
            # Completes command lines of segue in bash.
            _segue() {
              local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
              COMPREPLY=()
              if ((COMP_CWORD == 1)); then
                COMPREPLY=($(compgen -W '\(names) --help --version' -- "$word"))
                return
              fi
              case ${COMP_WORDS[1]} in
                help) COMPREPLY=($(compgen -W '\(names)' -- "$word")) ;;
            \(branches.joined())  esac
            }
            complete -o filenames -F _segue segue

            """
    }

    private static func bashWords(_ completion: Completion) -> String {
        switch completion {
        case .nothing: "COMPREPLY=()"
        case .paths: "COMPREPLY=($(compgen -f -- \"$word\"))"
        case .folders: "COMPREPLY=($(compgen -d -- \"$word\"))"
        case .recipes: "COMPREPLY=($(compgen -W \"$(\(recipes))\" -- \"$word\") $(compgen -f -X '!*.py' -- \"$word\"))"
        case .words(let words): "COMPREPLY=($(compgen -W '\(words.joined(separator: " "))' -- \"$word\"))"
        }
    }

    /// A recipe a line, its name first.
    private static let recipes = "segue recipes 2>/dev/null | cut -d' ' -f1"

    // MARK: zsh

    static var zsh: String {
        let rows = commands.map { "    '\($0.name):\(zshQuoted($0.summary))'\n" }
        let branches = commands.map { command -> String in
            let options = command.options.flatMap { option in
                option.words.map { word in
                    let value = option.value.map { ":\($0):\(zshAction(option.completion))" } ?? ""
                    return "        '*\(word)[\(zshQuoted(option.help))]\(value)'"
                }
            }
            let all =
                options + ["        '--help[say what it does]'", "        '*:path:\(zshAction(command.operand))'"]
            return "      \(command.name))\n        _arguments \\\n  \(all.joined(separator: " \\\n  ")) ;;\n"
        }
        return """
            #compdef segue
            # Completes command lines of segue in zsh.
            _segue() {
              local -a commands
              commands=(
            \(rows.joined())  )
              if ((CURRENT == 2)); then
                _describe -t commands command commands
                return
              fi
              local command=$words[2]
              ((CURRENT--)); shift words
              case $command in
                help) _describe -t commands command commands ;;
            \(branches.joined())  esac
            }
            _segue_recipes() { _alternative "recipes:recipe:($(\(recipes)))" "files:file:_files -g '*.py'" }
            compdef _segue segue

            """
    }

    private static func zshAction(_ completion: Completion) -> String {
        switch completion {
        case .nothing: " "
        case .paths: "_files"
        case .folders: "_files -/"
        case .recipes: "_segue_recipes"
        case .words(let words): "(\(words.joined(separator: " ")))"
        }
    }

    private static func zshQuoted(_ text: String) -> String {
        text.map { character -> String in
            switch character {
            case "'": "'\\''"
            case "[", "]", ":", "\\": "\\\(character)"
            default: String(character)
            }
        }.joined()
    }

    // MARK: fish

    static var fish: String {
        var lines = ["# Completes command lines of segue in fish.", "complete -c segue -f"]
        for command in commands {
            lines.append(
                "complete -c segue -n __fish_use_subcommand -a \(command.name) -d \(fishQuoted(command.summary))")
            let condition = "-n '__fish_seen_subcommand_from \(command.name)'"
            for option in command.options {
                let short = option.short.map { " -s \($0)" } ?? ""
                let value = option.value == nil ? "" : " -r\(fishAction(option.completion))"
                lines.append(
                    "complete -c segue \(condition) -l \(option.name.dropFirst(2))\(short)\(value) -d \(fishQuoted(option.help))"
                )
            }
            let operand = fishAction(command.operand)
            if !operand.isEmpty { lines.append("complete -c segue \(condition)\(operand)") }
        }
        lines.append("complete -c segue -n '__fish_seen_subcommand_from help' -a '\(names)'")
        return lines.joined(separator: "\n") + "\n"
    }

    private static func fishAction(_ completion: Completion) -> String {
        switch completion {
        case .nothing: ""
        case .paths: " -F"
        case .folders: " -a '(__fish_complete_directories)'"
        case .recipes: " -a '(\(recipes.replacing("'", with: "\\'")))'"
        case .words(let words): " -a '\(words.joined(separator: " "))'"
        }
    }

    private static func fishQuoted(_ text: String) -> String {
        "'\(text.replacing("\\", with: "\\\\").replacing("'", with: "\\'"))'"
    }
}

extension Option {
    /// In all its forms.
    fileprivate var words: [String] { (short.map { ["-\($0)"] } ?? []) + [name] }
}

extension String {
    fileprivate func replacing(_ sign: Character, with other: String) -> String {
        map { $0 == sign ? other : String($0) }.joined()
    }
}
