extension LineDiff {
    /// What another text becomes by this diff's hunks, as `git apply` and `patch` go about it: a hunk may have moved.
    ///
    /// - Returns: nil where a hunk fits nowhere, or in several places and not in the one that it names: such a patch is
    ///   made for a text with other changes in it.
    package func applied(to text: Lines, context: Int = UnifiedDiff.usualContext) -> [UInt8]? {
        var image = (0..<text.count).map { text[$0] }
        for hunk in hunks(context: context) {
            let before = hunk.lines.compactMap { line -> ArraySlice<UInt8>? in
                switch line {
                case .kept(let number, _), .removed(let number): old[number]
                case .added: nil
                }
            }
            guard let place = place(of: hunk, before, in: image, context: context) else { return nil }
            image.replaceSubrange(place..<(place + before.count), with: hunk.new.map { new[$0] })
        }
        return Array(image.joined())
    }

    private func place(
        of hunk: Hunk, _ before: [ArraySlice<UInt8>], in image: [ArraySlice<UInt8>], context: Int
    ) -> Int? {
        guard before.count <= image.count else { return nil }
        // A hunk that begins with the first line, or ends with the last, does so in every text.
        let isAtStart = hunk.old.lowerBound == 0
        let isAtEnd = hunk.old.upperBound - hunk.changes[hunk.changes.count - 1].old.upperBound < context
        let places = (0...(image.count - before.count)).filter { place in
            (!isAtStart || place == 0) && (!isAtEnd || place + before.count == image.count)
                && image[place..<(place + before.count)].elementsEqual(before)
        }
        return places.contains(hunk.new.lowerBound) ? hunk.new.lowerBound : places.count == 1 ? places[0] : nil
    }
}
