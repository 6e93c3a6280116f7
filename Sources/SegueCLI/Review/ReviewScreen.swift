/// Lays the rows of a page out on a screen: what does not fit is scrolled. Knows no terminal.
package struct ReviewScreen: Sendable {
    /// How many rows of the middle are above what is shown.
    package private(set) var scrolled = 0
    private var shown = 0
    private var total = 0

    /// A screen at its top.
    package init() {}

    /// The rows to be shown, the last of which is where the cursor stays.
    package mutating func rows(
        of page: (top: [StyledText], middle: [StyledText], bottom: [StyledText]), columns: Int, height: Int
    ) -> [StyledText] {
        // On the smallest screens the question goes first, then the header, then the code.
        let bottom = page.bottom.suffix(max(1, height))
        let top = page.top.prefix(max(0, height - bottom.count - 3))
        let room = max(0, height - top.count - bottom.count)
        total = page.middle.count
        let isWhole = total <= room
        shown = isWhole ? total : max(0, room - 1)
        scrolled = min(scrolled, total - shown)
        var rows = top + page.middle[scrolled..<scrolled + shown]
        if !isWhole, room > 0 {
            let place = "-- \(scrolled + shown)/\(total): space --"
            rows.append(StyledText(place, .faint).rows(of: columns)[0])
        }
        return Array(rows + bottom)
    }

    /// Whether a key scrolled, or would have if there were more: it means nothing else then.
    package mutating func scroll(by key: Key) -> Bool {
        let page = max(1, shown - 1)
        switch key {
        case .down: move(by: 1)
        case .up: move(by: -1)
        case .pageDown, .character(" "): move(by: page)
        case .pageUp: move(by: -page)
        case .home: scrolled = 0
        case .end: scrolled = total - shown
        default: return false
        }
        return true
    }

    private mutating func move(by rows: Int) { scrolled = max(0, min(scrolled + rows, total - shown)) }
}
