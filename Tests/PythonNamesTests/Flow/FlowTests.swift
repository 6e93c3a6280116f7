import PythonNames
import PythonSyntax
import SourceText
import Testing
import TestSupport

/// What random functions do when Python runs them, many times and by chance, is what is said of them.
@Suite struct FlowTests {
    @Test func agreesWithPython() throws {
        var random = RandomFunctions(seed: 1)
        let functions = (0..<1500).map { _ in random.function() }
        let folder = TemporaryFolder()
        folder.write(functions.joined(separator: "\n---\n"), to: "functions")
        let outcome = Shell.run(
            "python3 \(Shell.quoted("\(Checkout.root)/Tests/Oracle/flow.py")) \(folder.path)/functions")
        try #require(outcome.status == 0, "\(String(decoding: outcome.errors, as: UTF8.self))")
        let lines = outcome.output.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        try #require(lines.count == functions.count)
        var runs = 0
        var exact = 0
        for (function, line) in zip(functions, lines) {
            let words = line.split(separator: " ")
            let names = try MarkedNames(function).names
            let exits = names.tree.nodes(of: .functionDefinition)[0].child(3).exits
            let seen = words[0].reduce(into: Exits()) {
                $0.formUnion($1 == "f" ? .fallsThrough : $1 == "r" ? .returns : $1 == "x" ? .raises : [])
            }
            #expect(seen.isSubset(of: exits), "\(function)\nseen: \(words[0])")
            exact += seen == exits ? 1 : 0
            for (value, binding) in bindings(names) {
                guard case .run(let first, let last) = names.extent(of: binding) else { continue }
                runs += 1
                for pair in words.dropFirst() where pair.hasPrefix("\(value)>") {
                    let use = try #require(call("u(\(pair.split(separator: ">")[1]),", names.tree))
                    let isWithin = first.range.start <= use.range.start && use.range.end <= last.range.end
                    #expect(isWithin, "\(function)\n\(pair)")
                }
            }
        }
        #expect(runs > 1500)
        #expect(exact > 1000)
    }

    /// Each binding of `r` to a value, by the value's number.
    private func bindings(_ names: ModuleNames) -> [(value: String, binding: Occurrence)] {
        let function = names.tree.nodes(of: .functionDefinition)[0]
        guard let variable = names.lookup("r", in: names.scope(madeBy: function)!) else { return [] }
        return variable.bindings.compactMap { binding in
            let around = binding.use == .parameter ? nil : binding.node.parent
            let maker = around?.subtree.first { $0.kind == .call && ["b", "m"].contains(text($0.child(0))) }
            return maker.map { (text($0.child(1).child(0)), binding) }
        }
    }

    private func call(_ beginning: String, _ tree: SyntaxTree) -> Node? {
        tree.nodes(of: .call).first { text($0).hasPrefix(beginning) }
    }

    private func text(_ node: Node) -> String { String(decoding: node.bytes, as: UTF8.self) }
}

/// Makes functions of every construct that directs control.
private struct RandomFunctions {
    private var random: SeededGenerator
    private var count = 0

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func function() -> String {
        count = 0
        return "def f(r):\n" + block(depth: 1, isInLoop: false)
    }

    private mutating func block(depth: Int, isInLoop: Bool) -> String {
        let length = Int.random(in: 1...(depth == 1 ? 5 : 3), using: &random)
        return (0..<length).map { _ in statement(depth, isInLoop) }.joined()
    }

    private mutating func statement(_ depth: Int, _ isInLoop: Bool) -> String {
        let isCompound = depth < 4 && Int.random(in: 0..<5, using: &random) < 3
        let patterns = isCompound ? Self.compound : isInLoop ? Self.simple + ["break", "continue"] : Self.simple
        let pattern = patterns.randomElement(using: &random)!
        let indentation = String(repeating: "  ", count: depth)
        var text = ""
        for line in pattern.split(separator: "|") {
            var isLoopBody = isInLoop
            if line.hasPrefix("while") || line.hasPrefix("for") { isLoopBody = true }
            text += indentation
            for character in line {
                if character == "N" { count += 1 }
                text += character == "N" ? "\(count)" : String(character)
            }
            text += "\n"
            // A call may put an end to the run, which a loop without any would never come to.
            if line == "while True:" { text += indentation + "  c()\n" }
            if line.last == ":" && !line.hasPrefix("match") {
                text += block(depth: line.hasPrefix(" ") ? depth + 2 : depth + 1, isInLoop: isLoopBody)
            }
        }
        return text
    }

    private static let simple = [
        "r = b(N)", "r = b(N)", "r = b(N)", "u(N, r)", "u(N, r)", "u(N, r)", "r = b(N, u(N, r))", "return 'returned'",
        "raise E", "assert c() or 1", "c()",
    ]

    private static let compound = [
        "if c():", "if c():|else:", "if c():|elif c():", "if c():|elif c():|else:", "while c():", "while c():|else:",
        "for r in m(N):", "for _ in m(N):", "for _ in m(N):|else:", "try:|except E:", "try:|except E:|else:",
        "try:|finally:", "try:|except E:|else:|finally:", "with w(b(N)) as r:", "with w(0):",
        "while True:", "if (r := b(N)):", "while u(N, r) or c():",
        "match c():|  case True:|  case _:", "match c():|  case True:",
    ]
}
