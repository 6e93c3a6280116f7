import Glibc

/// When patches and commits are said to be made: now, or at the second that `SOURCE_DATE_EPOCH` names.
struct PatchDate {
    /// Since 1970.
    let seconds: Int

    init() throws(UsageError) {
        guard let text = Environment.value(of: "SOURCE_DATE_EPOCH"), !text.isEmpty else {
            seconds = time(nil)
            return
        }
        guard let number = Int(text), (0..<253_402_300_800).contains(number) else {
            throw UsageError(
                message: "SOURCE_DATE_EPOCH has seconds since 1970, not '\(text)'", showsSynopsis: false)
        }
        seconds = number
    }

    /// `Sat, 21 Nov 2026 19:10:00 +0000`
    var mail: String {
        let days = seconds / 86_400
        let rest = seconds % 86_400
        let (year, month, day) = Self.date(ofDay: days)
        let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(Self.weekdays[days % 7]), \(day) \(Self.months[month]) \(year) \(clock.joined(separator: ":")) +0000"
    }

    /// 1970 began on a Thursday.
    private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// - Returns: the month from 0, the day from 1.
    private static func date(ofDay days: Int) -> (year: Int, month: Int, day: Int) {
        var year = 1970
        var rest = days
        func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
        while rest >= (isLeap(year) ? 366 : 365) {
            rest -= isLeap(year) ? 366 : 365
            year += 1
        }
        let lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var month = 0
        while rest >= lengths[month] {
            rest -= lengths[month]
            month += 1
        }
        return (year, month, rest + 1)
    }
}
