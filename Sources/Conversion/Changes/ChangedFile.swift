package import PythonSyntax
internal import PythonNames
internal import SourceText

/// A file of which something is converted, as changes are made of it.
package struct ChangedFile: Sendable {
    /// As it was given.
    package let path: [UInt8]
    /// The absolute path; nil for what is no file.
    let absolutePath: [UInt8]?
    /// As it was.
    let tree: SyntaxTree
    /// The sites that are converted, in source order.
    let sites: [Site]
    /// Of each site: 16 hexadecimal digits of its recipe, its file, the definitions around it and its code.
    private(set) var fingerprints: [String] = []
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
        self.absolutePath = absolutePath
        self.tree = tree
        sites = conversion.sites.filter(\.isConverted)
        lines = LineIndex(tree.source)
        functions = tree.nodes(of: .functionDefinition)
        definitions = functions + tree.nodes(of: .classDefinition)
        var seen = Fingerprints()
        fingerprints = sites.map { site in
            // However it is indented.
            let code = tree.bytes(site.range).filter { $0 > 0x20 }
            return seen.next(of: [Array(site.recipe.utf8), lastingPath, Array(title(around: site).utf8), code])
        }
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
        let place = lines.place(of: site.range.start)
        return PlacedSite(path: path, line: place.line, column: place.column, site: site)
    }
}

extension TextRange {
    fileprivate func holds(_ offset: UInt32) -> Bool { start <= offset && offset < end }
}
