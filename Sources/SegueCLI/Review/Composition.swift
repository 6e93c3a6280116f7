import Patches
import Project
import PythonSyntax
import SourceText

/// What is to be written for the answers of a review: the changes that were chosen, with what somebody wrote into their
/// results, and the comments of those that were suppressed.
struct Composition {
    /// In the order of the files.
    private(set) var files: [FileChange]
    /// Why something that was answered cannot be done, by the change.
    private(set) var clashes: [(item: Int, reason: String)] = []

    private let material: any ReviewMaterial
    private let items: [ReviewItem]
    private let answers: [String: Answer]

    init(_ answers: [String: Answer], of material: any ReviewMaterial) {
        self.material = material
        self.answers = answers
        let items = material.items
        self.items = items
        let chosen = items.indices.filter { answers[items[$0].fingerprint]?.isApplied == true }
        files = material.files(making: Set(chosen))
        for item in items.indices {
            switch answers[items[item].fingerprint] {
            case .apply(let edit?): write(edit, into: item)
            case .suppress(let reason): comment(item, reason)
            case .apply(nil), .skip, nil: break
            }
        }
    }

    /// What one change makes of its files, with what somebody wrote into that.
    static func files(of item: Int, _ edit: Answer.Edit?, _ material: any ReviewMaterial) -> [FileChange] {
        let alone = material.files(making: [item])
        guard let edit else { return alone }
        return alone.map { file in
            guard let edited = text(of: file, edit), let bytes = bytes(edited, in: file) else { return file }
            return FileChange(path: file.path, old: file.old, new: bytes)
        }
    }

    // MARK: Edits

    /// What differs from a change's own result goes into whatever all chosen changes together make of the file.
    private mutating func write(_ edit: Answer.Edit, into item: Int) {
        let alone = material.files(making: [item])
        for patch in edit.patches {
            guard let file = alone.first(where: { $0.lastingPath == patch.path }),
                let base = Self.text(file.new), let edited = Self.text(of: file, edit)
            else {
                clashes.append((item, "what was edited in \(patch.path) is not there any more"))
                continue
            }
            merge(edited, over: base, into: file, for: item, "edited")
        }
    }

    /// A change's result with what somebody wrote into it; nil where that has no place in it any more.
    private static func text(of file: FileChange, _ edit: Answer.Edit) -> [UInt8]? {
        guard let text = text(file.new) else { return nil }
        let path = file.lastingPath
        guard let patch = edit.patches.first(where: { $0.path == path }) else { return text }
        let written = Array(patch.patch.utf8)
        return WrittenPatch.applying(written, to: text)
            ?? WrittenPatch.applying(Self.patch(written, withLineEndsOf: text), to: text)
    }

    /// The same for another checkout of the code, in which lines end otherwise.
    private static func patch(_ patch: [UInt8], withLineEndsOf text: [UInt8]) -> [UInt8] {
        let carriageReturn = UInt8(ascii: "\r")
        let newline = UInt8(ascii: "\n")
        let hasReturns = text.contains(carriageReturn)
        let lines = patch.split(separator: newline, omittingEmptySubsequences: false).map { line -> [UInt8] in
            let bare = line.last == carriageReturn ? line.dropLast() : line
            // The others are about the lines.
            let isCode = bare.first.map { " +-".utf8.contains($0) } ?? false
            return bare + (isCode && hasReturns ? [carriageReturn] : [])
        }
        return Array(lines.joined(separator: [newline]))
    }

    // MARK: Comments

    private mutating func comment(_ item: Int, _ reason: String) {
        let places = Dictionary(grouping: material.places(of: item), by: \.path)
        for (path, places) in places.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            guard let source = material.source(of: path) else { continue }
            guard let text = SuppressionComment.writing(places.map { ($0.range, $0.recipe) }, reason, in: source) else {
                let place = path.shown
                clashes.append((item, "there is no line for a comment in \(place)"))
                continue
            }
            let file = FileChange(path: path, old: source.bytes, new: source.bytes)
            merge(text, over: source.text, into: file, for: item, "given a comment")
        }
    }

    // MARK: Both

    /// Puts what makes one text of another into what the file becomes.
    private mutating func merge(
        _ text: [UInt8], over base: [UInt8], into file: FileChange, for item: Int, _ verb: String
    ) {
        let place = files.firstIndex { $0.path == file.path }
        let path = file.path.shown
        let present = place.map { files[$0].new } ?? file.old
        switch LineMerge.merging(Self.text(present) ?? present, text, from: base) {
        case .failure(let clash):
            let others = rivals(of: item, in: path).map(\.place).joined(separator: ", ")
            clashes.append(
                (
                    item,
                    "line \(clash.lines.lowerBound + 1) of \(path), as \(verb), is changed by others, too: \(others)"
                ))
        case .success(let merged):
            guard let bytes = Self.bytes(merged, in: file), Self.complaint(about: bytes) == nil else {
                return clashes.append((item, "\(path), as \(verb), does not go together with what others make of it"))
            }
            let change = FileChange(path: file.path, old: file.old, new: bytes)
            if let place { files[place] = change } else { insert(change) }
        }
    }

    /// A file that no chosen change touches, where it belongs in the order of the files.
    private mutating func insert(_ change: FileChange) {
        let order = items.flatMap(\.paths)
        let path = change.path.shown
        let place = order.firstIndex(of: path) ?? order.count
        let next = files.firstIndex {
            order.firstIndex(of: $0.path.shown) ?? order.count > place
        }
        files.insert(change, at: next ?? files.count)
    }

    private func rivals(of item: Int, in path: String) -> [ReviewItem] {
        items.indices.filter { index in
            index != item && items[index].paths.contains(path)
                && answers[items[index].fingerprint].map { $0.isApplied || $0.isWritten } == true
        }.map { items[$0] }
    }

    private static func text(_ bytes: [UInt8]) -> [UInt8]? {
        if case .success(let source) = Source.decoding(bytes) { source.text } else { nil }
    }

    private static func bytes(_ text: [UInt8], in file: FileChange) -> [UInt8]? {
        if case .success(let source) = Source.decoding(file.old) { source.encode(text) } else { nil }
    }

    /// Why what a file is to become is no Python, with its first place, if it is none.
    static func complaint(about bytes: [UInt8]) -> Complaint? {
        Workers.onDeepThread {
            var scratch = ReadingScratch()
            if case .failure(let failure) = SyntaxTree.parsing(bytes, &scratch) { return failure.complaints.first }
            return nil
        }
    }
}

extension FileChange {
    /// By which answers name the file, from whatever folder a run is started.
    var lastingPath: String { WorkTree.path(of: path).shown }
}
