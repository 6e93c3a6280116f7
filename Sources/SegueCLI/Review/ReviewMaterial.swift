import Project
import SourceText

/// What a review is about: changes, what files become if some of them are made, and what can be said of them.
protocol ReviewMaterial: AnyObject {
    /// In the order in which they are asked about.
    var items: [ReviewItem] { get }
    /// What the files become if exactly these changes are made; files that stay are left out.
    func files(making chosen: Set<Int>) -> [FileChange]
    /// The file at a path as it is, as far as a change has to do with it.
    func source(of path: [UInt8]) -> Source?
    /// Where in the files comments keep a change from being proposed, and for which recipe; nil for all.
    func places(of item: Int) -> [(path: [UInt8], recipe: String?, range: TextRange)]
    /// What there is to say of why a change is made as it is.
    func explanation(of item: Int) -> [String]
    func canSplit(_ item: Int) -> Bool
    /// Puts the independent parts of a change in its place.
    func split(_ item: Int)
    /// Takes the last split back.
    func join()
}
