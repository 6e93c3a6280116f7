internal import PythonSyntax

/// Code in strings that calls a function: `eval("load()")`, and the examples of a docstring where a program runs them.
struct CodeInStrings {
    let graph: CallGraph
    let function: Definition

    func found() -> [StringUses.Found] {
        let files = graph.files(mentioning: function.word)
        return files.flatMap(evaluated) + (graph.runsExamples ? files.flatMap(examples) : [])
    }

    private func evaluated(in file: ProjectFile) -> [StringUses.Found] {
        ["eval", "exec"].flatMap { graph.words(of: file).names($0) }.compactMap { name in
            guard case .call(let call)? = UseSearch.role(of: name), let code = Array(call.child(1).children).first,
                code.kind == .string, mayName(code)
            else { return nil }
            return (code, file, nil)
        }
    }

    private func examples(in file: ProjectFile) -> [StringUses.Found] {
        file.names.tree.nodes(of: .expressionStatement).map { $0.child(0) }.filter { string in
            string.kind == .string
                && StringContents.text(of: string).split(separator: "\n").contains { line in
                    let code = line.drop { $0 == " " }
                    return code.hasPrefix(">>>") && code.contains("\(function.word)(")
                }
        }.map { ($0, file, nil) }
    }

    /// Whether the function's name stands in code as a word.
    private func mayName(_ code: Node) -> Bool {
        StringContents.text(of: code).split { !$0.isLetter && !$0.isNumber && $0 != "_" }.contains {
            $0 == function.word
        }
    }
}
