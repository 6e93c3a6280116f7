match x:
    case A(): pass
    case A(b): pass
    case A(b,): pass
    case A(b, c): pass
    case A(b=c): pass
    case A(b=c,): pass
    case A(b, c=d, e=f): pass
    case a.b.C(d): pass
    case A(B(c), d=E(f=1)): pass
    case A(b=1 | 2 as c): pass
    case A([b, *c], {'d': e}): pass
    case A(b) as c: pass
    case A(b) | B(b): pass
    case int(): pass
    case str(x) if x: pass
    case A(_=1, match=2, case=3): pass
