extension LineDiff {
    /// What another text becomes by this diff's hunks, as `git apply` and `patch` go about it: a hunk may have moved.
    ///
    /// - Returns: nil where a hunk fits nowhere, or in several places of which programs may choose different ones: such a
    ///   patch is made for a text with other changes in it.
    package func applied(to text: Lines, context: Int = UnifiedDiff.usualContext) -> [UInt8]? {
        var image = (0..<text.count).map { text[$0] }
        var hasMoved = false
        for hunk in hunks(context: context) {
            let before = hunk.old.map { old[$0] }
            let places = places(of: hunk, before, in: image)
            let named = hunk.new.lowerBound
            guard places.count == 1 || !hasMoved && places.contains(named) else { return nil }
            let place = places.count == 1 ? places[0] : named
            hasMoved = hasMoved || place != named
            image.replaceSubrange(place..<(place + before.count), with: hunk.new.map { new[$0] })
        }
        return Array(image.joined())
    }

    private func places(of hunk: Hunk, _ before: [ArraySlice<UInt8>], in image: [ArraySlice<UInt8>]) -> [Int] {
        guard before.count <= image.count else { return [] }
        // A hunk that begins with the first line, or has no line to end with, does so in every text.
        let isAtStart = hunk.old.lowerBound == 0
        let isAtEnd = hunk.old.upperBound == hunk.changes[hunk.changes.count - 1].old.upperBound
        return (0...(image.count - before.count)).filter { place in
            (!isAtStart || place == 0) && (!isAtEnd || place + before.count == image.count)
                && image[place..<(place + before.count)].elementsEqual(before)
        }
    }
}
