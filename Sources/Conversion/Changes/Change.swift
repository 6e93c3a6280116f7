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

/// A number for texts that is the same on every machine and in every run: FNV-1a with 64 bits.
struct Fingerprint {
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Adds a text, and its end.
    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }

    /// 16 hexadecimal digits.
    var text: String {
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
