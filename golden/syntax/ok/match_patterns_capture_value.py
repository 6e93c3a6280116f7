match x:
    case a: pass
    case _: pass
    case a.b: pass
    case a.b.c: pass
    case (a): pass
    case ((_)): pass
    case a as b: pass
    case _ as b: pass
    case (a as b): pass
    case 1 | 2: pass
    case 1 | 2 as b: pass
    case (1 | 2) | 3: pass
    case a.b | c.d: pass
    case (1 as a) | (2 as a): pass
    case a if a > 0: pass
    case a if b := a: pass
    case a if (lambda: 1)(): pass
    case a._: pass
