import Conversion
import Project
import PythonNames
import PythonSyntax
import RecipeLanguage
import SourceText

/// Tells by which rule something was decided, and what the names in it mean.
struct FindingStory {
    let lines: LineIndex

    /// `rule: ...`, `name: ...`, `value: ...`, a line each.
    func lines(of finding: Explanation.Finding) -> [String] {
        let names = finding.names.map { "name: \(sentence(about: $0.node, $0.meaning))" }
        let values = finding.values.map { "value: \($0.type.sentence(about: $0.node))" }
        return ["rule: \(finding.rule)"] + names + values
    }

    /// Says what a name is, and how that is known; or why it is not.
    private func sentence(about name: Node, _ meaning: Meaning) -> String {
        let spelled = (name.firstToken..<name.endToken).map { String(decoding: name.tree.spelling($0), as: UTF8.self) }
        let candidates = meaning.candidates.map { "\($0.name), \(phrase($0.origin))" }
        let all = candidates.indices.filter { !candidates[..<$0].contains(candidates[$0]) }.map { candidates[$0] }
            .joined(separator: ", or ")
        return switch meaning {
        case .known: "'\(spelled.joined())' is \(all)"
        // Where several meanings are listed, it need not be said that there are several.
        case .ambiguous(.severalMeanings, let listed) where listed.count > 1: "'\(spelled.joined())' may be \(all)"
        case .ambiguous(let doubt, _): "'\(spelled.joined())' may be \(all); but \(doubt)"
        case .unknown(let doubt): "'\(spelled.joined())' is not known: \(doubt)"
        }
    }

    /// `imported on line 3`
    private func phrase(_ origin: Origin) -> String {
        func line(_ node: Node) -> Int { lines.line(of: node.range.start) + 1 }
        return switch origin {
        case .imported(let alias): "imported on line \(line(alias))"
        case .definition(let definition): "defined on line \(line(definition))"
        case .builtin: "a builtin"
        case .alias(let target): "assigned on line \(line(target))"
        }
    }
}

extension ValueType {
    /// `'job' is a jobs.Job`; or why that is not known.
    fileprivate func sentence(about node: Node) -> String {
        let spelled = node.text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        return ignorance.map { "'\(spelled)' is of no known type: \($0)" } ?? "'\(spelled)' is of type \(self)"
    }
}

extension Converter {
    /// Why names on a line of a file are or are not converted, as far as the file by itself tells.
    ///
    /// - Parameters:
    ///   - line: counted from 0.
    ///   - choice: which recipes run there.
    func explanation(
        ofLine line: Int, of tree: SyntaxTree, at path: [UInt8], _ choice: RecipeChoice
    ) -> Explanation {
        var role = ProjectRole(module: ModuleIdentity(path: path))
        role.path = ModuleSearch.absolute(path)
        role.leftOut = choice.leftOut(of: role.path ?? path)
        role.files = ProjectReading(of: [.success(path)])
        return explanation(ofLine: line, of: tree, as: role)
    }
}
