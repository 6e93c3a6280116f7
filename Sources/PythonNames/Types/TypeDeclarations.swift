/// What libraries' names are, as far as stubs declare it. Nothing else says what a library's names are.
package struct TypeDeclarations: Sendable {
    /// A function or method.
    package struct Callable: Sendable {
        /// The names of what may be given by position, in order, `self` left out: given by name it is the same.
        package var parameters: [String]
        /// Whether it takes any number of others by position.
        package var takesMore = false
        /// Of the call, before any `await`: `coroutine(T)` for an `async def`.
        package var result: ValueType

        /// From its parts.
        package init(parameters: [String], result: ValueType) {
            self.parameters = parameters
            self.result = result
        }
    }

    /// A class. What `with`, `async with`, `for`, `async for` and `await` give is what its methods `__enter__`,
    /// `__aenter__`, `__iter__`, `__next__`, `__aiter__`, `__anext__` and `__await__` say.
    package struct Class: Sendable {
        /// In the order in which they are looked at.
        package var bases: [QualifiedName]
        /// The methods, by name.
        package var methods: [String: Callable]
        /// Attributes and properties.
        package var attributes: [String: ValueType]

        /// From its parts.
        package init(
            bases: [QualifiedName] = [], methods: [String: Callable] = [:], attributes: [String: ValueType] = [:]
        ) {
            self.bases = bases
            self.methods = methods
            self.attributes = attributes
        }
    }

    /// Functions by their qualified names.
    package var functions: [QualifiedName: Callable] = [:]
    /// Classes by their qualified names.
    package var classes: [QualifiedName: Class] = [:]
    /// Other names of things, and of modules with all that they hold; each with that which is meant by it.
    package var aliases: [QualifiedName: QualifiedName] = [:]

    /// The class of what a decorator makes of a function, by the decorator's name.
    package var decorated: [QualifiedName: QualifiedName] = [:]
    /// Functions and methods that only read the containers that they are given.
    package var readers: Set<QualifiedName> = []

    /// Of nothing.
    package init() {}

    /// Both; where both declare a function, or a member of a class, the other one's is taken.
    package func merging(_ other: TypeDeclarations) -> TypeDeclarations {
        var merged = self
        merged.readers.formUnion(other.readers)
        merged.decorated.merge(other.decorated) { $1 }
        merged.functions.merge(other.functions) { $1 }
        merged.classes.merge(other.classes) { old, new in
            Class(
                bases: old.bases + new.bases.filter { !old.bases.contains($0) },
                methods: old.methods.merging(new.methods) { $1 },
                attributes: old.attributes.merging(new.attributes) { $1 })
        }
        merged.aliases.merge(other.aliases) { $1 }
        return merged
    }

    /// The one name of something that may have several.
    package func mainName(of name: QualifiedName) -> QualifiedName {
        guard !aliases.isEmpty else { return name }
        if let main = aliases[name] { return main }
        // A module's alias holds for all that is in it.
        let outer = name.properPrefixes.last { aliases[$0] != nil }
        return outer.map { QualifiedName(aliases[$0]!.text + name.text.dropFirst($0.text.count)) } ?? name
    }

    /// A function, or a method by its class's name and its own.
    func callable(_ name: QualifiedName) -> Callable? {
        if let function = functions[name] { return function }
        guard let dot = name.text.lastIndex(of: ".") else { return nil }
        return classes[QualifiedName(String(name.text[..<dot]))]?.methods[name.lastWord]
    }
}
