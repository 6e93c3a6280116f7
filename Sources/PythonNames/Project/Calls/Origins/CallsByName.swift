internal import PythonSyntax

/// The attributes of one name, by the functions that they turn out to be: all methods of the name look at each only once.
final class CallsByName {
    /// What is done with an attribute that is a function, and with one that may be anything.
    struct Listener {
        let found: (_ attribute: Node, _ file: Int32) -> Void
        let missed: () -> Void
    }

    /// Whether no attribute has the name.
    fileprivate(set) var isEmpty = true
    private var places: [Spot: [(node: Node, file: Int32)]] = [:]
    private var isAnyUnknown = false
    private var listeners: [Spot: [Listener]] = [:]

    /// Tells what was found of a function, and what will be.
    func listen(for function: Spot, _ listener: Listener) {
        listeners[function, default: []].append(listener)
        for place in places[function] ?? [] { listener.found(place.node, place.file) }
        if isAnyUnknown { listener.missed() }
    }

    fileprivate func note(_ origin: ValueOrigin, at attribute: Node, _ file: Int32) {
        switch origin {
        case .function(let function):
            places[function, default: []].append((attribute, file))
            for listener in listeners[function] ?? [] { listener.found(attribute, file) }
        case .unknown:
            guard !isAnyUnknown else { return }
            isAnyUnknown = true
            for listener in listeners.values.joined() { listener.missed() }
        default: break
        }
    }
}

extension OriginSolver {
    /// The attributes of a name that are read.
    func calls(byName word: String) -> CallsByName {
        if let known = callsByName[word] { return known }
        let calls = CallsByName()
        callsByName[word] = calls
        for file in graph.files(mentioning: word) {
            let number = graph.files.number(of: file.names)
            for attribute in graph.words(of: file).attributes(word) where !attribute.isTarget {
                calls.isEmpty = false
                react(to: slot(attribute, number)) { calls.note($0, at: attribute, number) }
            }
            for lookup in graph.words(of: file).strings(word).compactMap(\.lookup) {
                calls.isEmpty = false
                react(to: slot(lookup, number)) { calls.note($0, at: lookup, number) }
            }
        }
        return calls
    }
}
