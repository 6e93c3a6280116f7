import Conversion
import Project
import SourceText

extension ConversionRun {
    /// What became of one file.
    struct Report: Sendable {
        let path: [UInt8]
        let outcome: Outcome
        /// Whether it is of standard input, whatever that is called.
        var isStream = false
        /// Whether functions turn async that others call in other files: these files change all or none.
        var isColoured = false

        enum Outcome: Sendable {
            /// No recipe has anything to say about the file.
            case untouched
            case unreadable(Unreadable)
            case converted(Source, FileConversion)
        }
    }
}

extension ConversionRun.Report {
    /// Whether no recipe has anything to say about it.
    var isUntouched: Bool { if case .untouched = outcome { true } else { false } }

    /// What the file is to become; nil if it stays as it is.
    var change: FileChange? {
        guard case .converted(let source, let conversion) = outcome, conversion.fix != nil else { return nil }
        return FileChange(path: path, old: source.bytes, new: conversion.bytes(of: source))
    }

    /// Whether something in it is converted.
    var isChanged: Bool {
        if case .converted(_, let conversion) = outcome { conversion.fix != nil } else { false }
    }

    /// Says on standard error why the file could not be read, if it could not.
    func complain() {
        guard case .unreadable(let failure) = outcome else { return }
        StandardStream.error.write(failure.complaints.flatMap { $0.text(path: path) })
    }

    /// Says on standard error what recipes have to say of what they convert.
    func writeNotes() { StandardStream.error.write(lines(about: \.isNote)) }

    /// `PATH:LINE:COL: RECIPE: what, or why not`, a line for each site of a sort.
    func lines(about isMeant: (Site) -> Bool) -> [UInt8] {
        guard case .converted(let source, let conversion) = outcome else { return [] }
        let sites = conversion.sites.filter(isMeant)
        guard !sites.isEmpty else { return [] }
        let lines = LineIndex(source)
        return sites.flatMap { Complaint($0.range, $0.message, in: lines).text(path: path) }
    }
}
