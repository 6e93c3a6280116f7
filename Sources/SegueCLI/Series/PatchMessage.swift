import Conversion
import Patches
import Project

/// What the patch of a change, or its commit, says of it: what, why, and what to look at.
struct PatchMessage {
    let change: Change
    /// What its recipe does.
    let title: String?
    /// The subjects of the changes that it stands on.
    let needed: [String]

    /// `clock-wait: clock.wait becomes await aclock.wait in store.py`
    var subject: String { Self.subject(of: change) }

    static func subject(of change: Change) -> String {
        let first = change.sites[0]
        let name = first.path.split(separator: UInt8(ascii: "/")).last ?? []
        return "\(change.recipe): \(first.site.what) in \(Self.shown(Array(name)))".withoutLineBreaks
    }

    /// Paragraphs, and lines for programs at the end. Nothing in it begins as a patch does: every list is indented.
    var body: String {
        var parts: [String] = []
        if let title { parts.append("\(title).") }
        parts += change.paths.map { path in
            let sites = change.sites.filter { $0.path == path }
            return Self.list(Self.shown(WorkTree.path(of: path)), sites.map { "line \($0.line): \($0.site.what)" })
        }
        if !change.chain.isEmpty { parts.append(Self.list("Functions that turn async together", change.chain)) }
        if !change.reviews.isEmpty { parts.append(Self.list("To review", change.reviews)) }
        if !change.notes.isEmpty { parts.append(Self.list("To know", change.notes)) }
        if !needed.isEmpty { parts.append(Self.list("It stands on", needed)) }
        parts.append("Segue-Recipe: \(change.recipe)\nSegue-Change: \(change.fingerprint)")
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static func list(_ heading: String, _ items: [String]) -> String {
        (["\(heading):"] + items.map { "  - \($0.withoutLineBreaks)" }).joined(separator: "\n")
    }

    private static func shown(_ path: [UInt8]) -> String { String(decoding: PatchPath.quoted(path), as: UTF8.self) }

    /// `clock-wait-clock.wait-becomes-await-aclock.wait`: for a file's name.
    var slug: String {
        let text = "\(change.recipe) \(change.sites[0].site.what)"
        let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "_")) }
        var slug = words.joined(separator: "-").prefix(56)
        while slug.last?.isLetter == false, slug.last?.isNumber == false { slug.removeLast() }
        return String(slug)
    }
}

extension String {
    /// As one line.
    var withoutLineBreaks: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
