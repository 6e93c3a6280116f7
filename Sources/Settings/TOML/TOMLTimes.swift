/// Reads dates and times (RFC 3339), and writes each in one way.
extension TOMLReader {
    /// Nil if none stands here.
    mutating func time() throws(SettingFault) -> String? {
        var rest = cursor
        if let date = Self.date(&rest) {
            guard date.isInCalendar else { throw cursor.fault("there is no such day") }
            cursor = rest
            guard let byte = rest.byte, "Tt ".utf8.contains(byte) else { return date.text }
            rest.offset += 1
            guard let clock = Self.clock(&rest) else { return date.text }
            let zone = Self.zone(&rest)
            cursor = rest
            return "\(date.text)T\(clock)\(zone)"
        }
        guard let clock = Self.clock(&rest) else { return nil }
        cursor = rest
        return clock
    }

    private struct Date {
        let year: Int
        let month: Int
        let day: Int
        let text: String

        var isInCalendar: Bool {
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            return year > 0 && day <= days[month - 1]
        }
    }

    /// `1979-05-27`
    private static func date(_ cursor: inout SettingCursor) -> Date? {
        let start = cursor.offset
        guard let year = number(&cursor, digits: 4, in: 0...9999), cursor.skip("-"),
            let month = number(&cursor, digits: 2, in: 1...12), cursor.skip("-"),
            let day = number(&cursor, digits: 2, in: 1...31)
        else { return nil }
        return Date(year: year, month: month, day: day, text: cursor.text(since: start))
    }

    /// `07:32:00.5`, with six digits behind the point or none.
    private static func clock(_ cursor: inout SettingCursor) -> String? {
        let start = cursor.offset
        guard number(&cursor, digits: 2, in: 0...23) != nil, cursor.skip(":"),
            number(&cursor, digits: 2, in: 0...59) != nil, cursor.skip(":"),
            number(&cursor, digits: 2, in: 0...59) != nil
        else { return nil }
        let whole = cursor.text(since: start)
        var rest = cursor
        guard rest.skip(".") else { return whole }
        let digits = rest.skip(while: \.isDigit)
        guard !digits.isEmpty else { return whole }
        cursor = rest
        let fraction = String(decoding: digits.prefix(6), as: UTF8.self)
        return "\(whole).\(fraction)\(String(repeating: "0", count: 6 - fraction.count))"
    }

    /// `Z` or `+01:00`; nothing for a local time.
    private static func zone(_ cursor: inout SettingCursor) -> String {
        if cursor.skip("Z") || cursor.skip("z") { return "+00:00" }
        var rest = cursor
        let start = rest.offset
        guard rest.skip("+") || rest.skip("-"), number(&rest, digits: 2, in: 0...23) != nil, rest.skip(":"),
            number(&rest, digits: 2, in: 0...59) != nil
        else { return "" }
        cursor = rest
        return cursor.text(since: start)
    }

    private static func number(_ cursor: inout SettingCursor, digits: Int, in range: ClosedRange<Int>) -> Int? {
        let text = cursor.text[cursor.offset...].prefix(digits)
        guard text.count == digits, text.allSatisfy(\.isDigit), let number = Int(String(decoding: text, as: UTF8.self)),
            range.contains(number)
        else { return nil }
        cursor.offset += digits
        return number
    }
}

extension SettingCursor {
    fileprivate func text(since start: Int) -> String { String(decoding: text[start..<offset], as: UTF8.self) }
}
