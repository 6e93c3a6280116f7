import Conversion
import Project
import PythonSyntax
import SourceText

extension ConversionRun {
    /// Why a change is made as it is: what `segue explain` says of its places, and how it comes to go so far.
    func story(of change: Change) -> [String] {
        var story: [String] = []
        for placed in change.sites.prefix(Self.mostPlaces) {
            let path = placed.path.shown
            story.append("\(path):\(placed.line):\(placed.column): \(placed.site.message)")
            let told = finding(at: placed).map { finding, lines in FindingStory(lines: lines).lines(of: finding) }
            story += (told ?? ["rule: \(placed.site.rule)"]).map { "    \($0)" }
        }
        let rest = change.sites.count - Self.mostPlaces
        if rest > 0 { story.append("and \(Tally.count(rest, "more place"))") }
        if !change.chain.isEmpty {
            story.append("these functions turn, each because the one before it does:")
            story += change.chain.map { "    \($0)" }
        }
        return story
    }

    private static let mostPlaces = 8

    /// What is known of a place by its file alone, and the lines of that.
    private func finding(at placed: PlacedSite) -> (Explanation.Finding, LineIndex)? {
        Workers.onDeepThread {
            var scratch = ReadingScratch()
            guard case .success(let tree) = SyntaxTree.reading(placed.path, &scratch) else { return nil }
            let explanation = converter.explanation(ofLine: placed.line - 1, of: tree, at: placed.path, choice)
            let finding = explanation.findings.first {
                $0.range == placed.site.range && $0.recipe == placed.site.recipe
            }
            let lines = LineIndex(tree.source)
            return finding.map { ($0, lines) }
        }
    }
}
