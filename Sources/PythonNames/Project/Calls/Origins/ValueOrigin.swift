internal import PythonSyntax

/// A node of a project, by the number of its file.
struct Spot: Hashable {
    let file: Int32
    let node: NodeIndex
}

/// Where a value may come from.
///
/// `None` is no origin: it has none of the methods that are asked for.
enum ValueOrigin: Hashable {
    /// Made by a class of the project, or by one below it.
    case instance(Spot)
    // swift-format-ignore: AlwaysUseLowerCamelCase
    case class_(Spot)
    /// `super()` in a class.
    case above(Spot)
    case function(Spot)
    case lambda(Spot)
    /// A module of the project, by the number of its file.
    case module(Int32)
    /// Some module of the project, which is found by a name that is made while the program runs.
    case anyModule(Spot)
    /// What a name from outside of the project stands for.
    case foreign(QualifiedName)
    /// Made by a class from outside, or by one below it.
    case foreignInstance(QualifiedName)
    case builtin(String)
    /// A value of one of Python's own types, which holds no others and is no text, number or the like.
    case plain
    /// A text, a number or the like: nobody can call it.
    case text
    /// What holds other values, by the expression or function that makes it: what goes in may come out again.
    case bag(Spot)
    /// A method of what holds others.
    case part(Spot)
    /// What has the methods of a type such as `Iterable`, by the annotation that says so: of whatever class.
    case stated(Spot)
    /// What comes from outside, by an expression that gets it there.
    case opaque(Remark)
    /// Nobody knows, and why.
    case unknown(Remark)
    /// A call of a function, and how many of its parameters are bound before the first argument.
    case call(Spot, bound: Int)
}

extension ValueOrigin {
    /// Whether it may be anything that the project has not made.
    var isFromOutside: Bool {
        switch self {
        case .bag, .part, .foreign, .foreignInstance, .stated, .opaque, .unknown: true
        default: false
        }
    }

    /// What a builtin function or type makes: `str(value)`, `len(value)`.
    static func made(by builtin: String) -> ValueOrigin {
        ["bool", "bytes", "int", "str"].contains(builtin) ? .text : .plain
    }

    /// By what origins are put in order.
    var key: (kind: Int, spot: Spot, text: String) {
        func at(_ kind: Int, _ spot: Spot, _ text: String = "") -> (kind: Int, spot: Spot, text: String) {
            (kind, spot, text)
        }
        let nowhere = Spot(file: 0, node: 0)
        return switch self {
        case .instance(let spot): at(0, spot)
        case .class_(let spot): at(1, spot)
        case .above(let spot): at(2, spot)
        case .function(let spot): at(3, spot)
        case .lambda(let spot): at(4, spot)
        case .module(let file): at(5, Spot(file: file, node: 0))
        case .anyModule(let spot): at(6, spot)
        case .foreign(let name): at(7, nowhere, name.text)
        case .foreignInstance(let name): at(8, nowhere, name.text)
        case .builtin(let word): at(9, nowhere, word)
        case .plain: at(10, nowhere)
        case .text: at(10, nowhere, "text")
        case .bag(let spot): at(11, spot)
        case .part(let spot): at(12, spot)
        case .stated(let spot): at(13, spot)
        case .call(let spot, let bound): at(14, spot, "\(bound)")
        case .opaque(let remark): at(15, remark.spot)
        case .unknown(let remark): at(16, remark.spot)
        }
    }
}

/// Something to be said of a node: of several only the first in the project is kept.
struct Remark: Hashable {
    let spot: Spot
    let reason: Reason

    /// The first hides the others.
    enum Reason: Int {
        case tooMany
        case fromOutside
        case uncalled, handedOn, decorated, calledByPython, argumentsDoNotShow
        case annotation, notFollowed, starImport, base, ownLookup, makesClasses, restored
    }
}

/// Something whose origins are asked for.
enum Slot: Hashable {
    /// An expression's value.
    case expression(Spot)
    /// What a target gets, or a parameter.
    case target(Spot)
    case parameter(Spot)
    /// The calls of a function.
    case calls(Spot)
    /// What calling a function gives.
    case result(Spot)
    /// What is in what holds others.
    case contents(Spot)
    /// What going through the values of a slot gives, and what `with` gets from them.
    case elements(Int)
    case entered(Int)
    /// An attribute as one class itself has it, or gets it by assignments.
    case member(Spot, String)
    /// An attribute of instances of a class: its own, and those of the classes above and below.
    case attribute(Spot, String)
    /// An attribute that `super()` in a class finds.
    case above(Spot, String)
    /// What operators make of instances of a class.
    case operations(Spot)
    /// What calling a method of instances of a class gives, and what going through one gives.
    case called(Spot, String)
    case iterated(Spot)
    /// An attribute that is given to values of which the class is not known.
    case anywhere(String)
    /// Nothing: what is assigned to all attributes of that name goes to `member`.
    case stores(String)
    /// Nothing: what is put into what holds others goes to `contents`.
    case insertions
    case variable(ofModule: Int32, String)
    /// What is assigned to a module's variable from elsewhere.
    case stored(inModule: Int32, String)
    /// What classes, and modules by their roots, get under names that are made while the program runs.
    case underAnyName(Spot)
    /// The same of instances of a class: its own, and that of the classes above and below.
    case attributeOfAnyName(Spot)
    /// Nothing: what is set so goes to `underAnyName`.
    case storesUnderAnyName
    /// What comes to one of the others, whatever an annotation says of it.
    indirect case unstated(Slot)
}
