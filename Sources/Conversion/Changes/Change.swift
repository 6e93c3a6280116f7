/// A site of a file of the project.
package struct PlacedSite: Sendable {
    /// As the file was given.
    package let path: [UInt8]
    /// Counted from 1.
    package let line: Int
    /// Counted from 1, in characters.
    package let column: Int
    /// In the text before any edit.
    package let site: Site
}

/// Everything that one decision forces, in all files: applied, skipped and undone as a whole.
package struct Change: Sendable {
    /// 16 hexadecimal digits, of recipe, path, enclosing definition and code: survives edits elsewhere.
    package let fingerprint: String
    /// The recipe of its first site.
    package let recipe: String
    /// Its sites, in the order of files and places. Never empty; the first stands in its headline.
    package let sites: [PlacedSite]
    /// At what a person should look first; empty where nothing needs a review.
    package let reviews: [String]
    /// What recipes have to say of it besides.
    package let notes: [String]
    /// Why it goes so far: `load (app/store.py:14)`, from the root to the last function that turns with it. Empty where
    /// colour has no part in it.
    package let chain: [String]

    /// Whether nobody has to look first.
    package var isSafe: Bool { reviews.isEmpty }

    /// The files that its sites are in, each once, in order.
    package var paths: [[UInt8]] {
        sites.reduce(into: []) { paths, site in
            if paths.last != site.path { paths.append(site.path) }
        }
    }
}
