package import PythonSyntax
internal import SourceText

/// A file of which something is converted, as changes are made of it.
package struct ChangedFile: Sendable {
    /// As it was given.
    package let path: [UInt8]
    /// What it is called from wherever a run is started.
    let lastingPath: [UInt8]
    /// The absolute path; nil for what is no file.
    let absolutePath: [UInt8]?
    /// As it was.
    let tree: SyntaxTree
    /// The sites that are converted, in source order.
    let sites: [Site]
    private let lines: LineIndex
    private let functions: [Node]
    private let definitions: [Node]

    /// - Parameters:
    ///   - path: as it was given.
    ///   - lastingPath: the same wherever a run is started.
    ///   - absolutePath: nil for what is no file.
    package init(
        path: [UInt8], lastingPath: [UInt8], absolutePath: [UInt8]?, tree: SyntaxTree, conversion: FileConversion
    ) {
        self.path = path
        self.lastingPath = lastingPath
        self.absolutePath = absolutePath
        self.tree = tree
        sites = conversion.sites.filter(\.isConverted)
        lines = LineIndex(tree.source.text, hasByteOrderMark: tree.source.hasByteOrderMark)
        functions = tree.nodes(of: .functionDefinition)
        definitions = functions + tree.nodes(of: .classDefinition)
    }

    /// Where the innermost function around a site begins; nil at the module's own level.
    func function(around site: Site) -> UInt32? { function(around: site.range) }

    /// Where the innermost function around a place begins; nil at the module's own level.
    func function(around range: TextRange) -> UInt32? {
        functions.last { $0.range.holds(range.start) }?.range.start
    }

    /// `Pool.close`, the definitions around a site.
    func title(around site: Site) -> String {
        let around = definitions.filter { $0.range.holds(site.range.start) }
        return around.sorted { $0.range < $1.range }.map(\.definedName).joined(separator: ".")
    }

    /// A site with its line and column.
    func placed(_ site: Site) -> PlacedSite {
        let (line, column) = lines.position(of: site.range.start)
        let start = Int(site.range.start)
        // Columns count characters: bytes that go on with one do not count.
        let characters = tree.source.text[(start - column)..<start].count { $0 & 0xC0 != 0x80 }
        return PlacedSite(path: path, line: line + 1, column: characters + 1, site: site)
    }

    /// What a site's fingerprint is made of.
    func fingerprint(of site: Site, _ ordinal: Int) -> String {
        var print = Fingerprint()
        print.add(site.recipe.utf8)
        print.add(lastingPath)
        print.add(title(around: site).utf8)
        // However it is indented.
        print.add(tree.bytes(site.range).filter { $0 > 0x20 })
        if ordinal > 0 { print.add(String(ordinal).utf8) }
        return print.text
    }
}

extension TextRange {
    fileprivate func holds(_ offset: UInt32) -> Bool { start <= offset && offset < end }
}
