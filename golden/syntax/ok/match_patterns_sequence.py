match x:
    case []: pass
    case (): pass
    case [a]: pass
    case [a,]: pass
    case (a,): pass
    case a,: pass
    case a, b: pass
    case a, b,: pass
    case [a, b, *_]: pass
    case [a, *b, c]: pass
    case (a, *b): pass
    case *a,: pass
    case *_, a: pass
    case *a, b if c: pass
    case [*_]: pass
    case (*a,): pass
    case [[a], (b, c), [d, [e]]]: pass
    case [1, 'a', None]: pass
    case a, (b as c), d: pass
    case [a | b, (c)]: pass
    case a as b, c as d: pass
