import Conversion

extension Site {
    /// What stands behind a place: the recipe, and what becomes of the site.
    var message: String {
        switch outcome {
        case .review: "\(recipe): to review: \(text)"
        case .noted: "\(recipe): note: \(text)"
        case .converted, .refused, .reported, .skipped: "\(recipe): \(text)"
        }
    }

    /// What becomes of it, without the recipe.
    var text: String {
        switch outcome {
        case .review(let what, let note): "\(what): \(note)"
        case .refused(let reason): "not converted: \(reason)"
        case .converted, .reported, .noted, .skipped: what
        }
    }

    /// What becomes of it, and nothing besides.
    var what: String {
        switch outcome {
        case .converted(let what), .review(let what, _), .refused(let what), .reported(let what), .noted(let what),
            .skipped(let what):
            what
        }
    }
}
