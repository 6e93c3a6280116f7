/// Shows styles as colours, or not.
package struct Palette: Sendable {
    /// Whether colours are sent at all.
    package let isColoured: Bool

    /// - Parameter isColoured: whether colours are sent at all.
    package init(isColoured: Bool) { self.isColoured = isColoured }

    /// What the user's environment asks for: `NO_COLOR` keeps colours away and `FORCE_COLOR` brings them, each where it is
    /// set to something; else a terminal that knows them gets them.
    init(isTerminal: Bool) {
        func isSet(_ name: String) -> Bool { Environment.value(of: name)?.isEmpty == false }
        let isForced = isSet("FORCE_COLOR") && Environment.value(of: "FORCE_COLOR") != "0"
        isColoured = !isSet("NO_COLOR") && (isForced || isTerminal && !Environment.isTerminalDumb)
    }

    /// A line as a terminal is sent it.
    package func text(of line: StyledText) -> String {
        guard isColoured else { return line.text }
        return line.pieces.map { piece in
            Self.code(of: piece.style).map { "\u{1B}[\($0)m\(piece.text)\u{1B}[0m" } ?? piece.text
        }.joined()
    }

    /// The eight colours that every terminal has, as its user has chosen them.
    private static func code(of style: Style) -> String? {
        switch style {
        case .plain: nil
        case .faint: "2"
        case .strong: "1"
        case .key: "1;34"
        case .removed: "31"
        case .added: "32"
        case .removedPart: "31;7"
        case .addedPart: "32;7"
        case .place: "36"
        case .warning: "33"
        case .good: "32"
        }
    }
}
