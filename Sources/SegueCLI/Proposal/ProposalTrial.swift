package import Conversion
package import Project

/// The changes of a run for tests, which make some of them.
package struct ProposalTrial: Sendable {
    private let proposal: Proposal

    /// - Parameter words: what stands behind `segue fix`.
    /// - Throws: the message for a command line that is wrong.
    package init(_ words: [String]) throws {
        do throws(UsageError) {
            let arguments = try Arguments(words.map { Array($0.utf8) }, options: ConversionRun.options)
            proposal = try ConversionRun(arguments).proposal(includingReview: arguments.has(Option.review.name))
        } catch {
            throw Failure(message: error.message)
        }
    }

    /// Why there is no proposal.
    package struct Failure: Error {
        /// As it would be printed.
        package let message: String
    }

    /// As the proposal has them.
    package var changes: [Change] { proposal.changes }

    /// What the files become if exactly these are made.
    package func files(making chosen: Set<Int>) -> [FileChange] { proposal.files(making: chosen) }

    /// What is converted otherwise than it was chosen.
    package func oddities(making chosen: Set<Int>) -> [String] { proposal.oddities(making: chosen) }
}
