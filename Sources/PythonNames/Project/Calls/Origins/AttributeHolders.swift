/// The classes that get attributes of one name by assignments, wherever these are, and who asks for attributes of that name.
///
/// Most classes that might have an attribute do not: only those that get one are told of.
struct AttributeHolders {
    private var owners: [Spot] = []
    private var known: Set<Spot> = []
    private var asking: [(number: Int, classes: Set<Spot>)] = []

    /// Those of some classes that are known to get one. Others are told of as they come.
    mutating func ask(for number: Int, among classes: Set<Spot>) -> [Spot] {
        asking.append((number, classes))
        return owners.filter(classes.contains)
    }

    /// Who asked for what a class gets that is new here; nobody if it is known.
    mutating func note(_ owner: Spot) -> [Int] {
        guard known.insert(owner).inserted else { return [] }
        owners.append(owner)
        return asking.filter { $0.classes.contains(owner) }.map(\.number)
    }
}
