/// What is to be known of a change for asking about it. Knows no code: a review can be tested without any.
package struct ReviewItem: Hashable, Sendable {
    /// By what answers name it, from run to run.
    package let fingerprint: String
    /// The recipe of its first place.
    package let recipe: String
    /// The files that it changes, as they were given; it begins in the first one.
    package let paths: [String]
    /// Where in the first file it begins, counted from 1.
    package let line: Int
    /// What becomes what, each once.
    package let conversions: [String]
    /// At what a person should look first; empty where it is safe.
    package let reviews: [String]
    /// What recipes have to say besides.
    package let notes: [String]
    /// Why it goes so far: the functions that turn with it.
    package let chain: [String]
    /// The lines of code that it is about, for those who search.
    package let code: [String]

    /// - Parameters: what the properties of these names say.
    package init(
        fingerprint: String, recipe: String, paths: [String], line: Int, conversions: [String] = [],
        reviews: [String] = [], notes: [String] = [], chain: [String] = [], code: [String] = []
    ) {
        self.fingerprint = fingerprint
        self.recipe = recipe
        self.paths = paths
        self.line = line
        self.conversions = conversions
        self.reviews = reviews
        self.notes = notes
        self.chain = chain
        self.code = code
    }

    /// Whether nobody needs to look at it.
    package var isSafe: Bool { reviews.isEmpty }

    /// `src/api.py:12`
    package var place: String { "\(paths[0]):\(line)" }

    /// Whether a text stands in anything that is told of the change, or in its code; letters in lower case stand for both.
    func mentions(_ text: String) -> Bool {
        let texts = [recipe, place] + paths + conversions + reviews + notes + chain + code
        guard text.allSatisfy({ !$0.isUppercase }) else { return texts.contains { $0.contains(text) } }
        return texts.contains { $0.lowercased().contains(text) }
    }
}
