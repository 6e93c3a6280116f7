package import PythonSyntax
internal import SourceText

extension Converter {
    /// Converts a file and proves the result. Where the proof fails nothing is converted.
    ///
    /// - Precondition: the tree has no errors.
    /// - Parameter selection: the only sites that are converted; nil for all.
    package func provenConversion(
        of tree: SyntaxTree, as role: ProjectRole = ProjectRole(), choosing selection: Selection? = nil
    ) -> FileConversion {
        proven(convert(tree, as: role, choosing: selection), of: tree, as: role, choosing: selection)
    }

    /// A conversion, if its proof holds.
    func proven(
        _ conversion: FileConversion, of tree: SyntaxTree, as role: ProjectRole, choosing selection: Selection?
    ) -> FileConversion {
        guard conversion.fix != nil,
            let objection = Proof.objection(to: conversion, of: tree, as: role, by: self, choosing: selection)
        else { return conversion }
        return conversion.refused(because: objection)
    }
}

/// What must hold before a file is written, proved for this very result.
package enum Proof {
    /// Why the result of a conversion must not be written; nil if everything holds.
    ///
    /// The result parses, the laws hold for its tree, the encoding can write it, and the same recipes find
    /// nothing more to convert in it, but for what nobody has chosen.
    package static func objection(
        to conversion: FileConversion, of old: SyntaxTree, as role: ProjectRole, by converter: Converter,
        choosing selection: Selection? = nil
    ) -> String? {
        let source = old.source
        if let violation = Verify.firstViolation(in: old) { return fault(violation.message) }
        guard source.isReversible else { return "the file's encoding does not give back its own bytes" }
        guard let bytes = source.encode(conversion.result) else { return "the file's encoding lacks a character" }
        guard case .success(let written) = Source.decoding(bytes) else { return fault("the result does not decode") }
        let tree = SyntaxTree.parse(written)
        if let error = tree.errors.first { return fault("the result does not parse: \(error.message)") }
        if let violation = Verify.firstViolation(in: tree) { return fault(violation.message) }
        let again = converter.convert(
            tree, as: role, choosing: conversion.fix.flatMap { selection?.after($0) } ?? selection)
        return again.fix == nil ? nil : fault("the result would be converted once more")
    }

    private static func fault(_ message: String) -> String { "a fault in Segue, please report it: \(message)" }
}
