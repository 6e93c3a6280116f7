case = 1
case(x)
case[x]
case, x = y
case: int
match x:
    case case: pass
match case:
    case match: pass
match match:
    case case.case: pass
    case match(case=case): pass
    case {'match': case, **match}: pass
    case [match, *case]: pass
    case match as case: pass
match x:
    case type(type=type): pass
    case type: pass
case = type = match = _ = lazy
case.x; case (x); case -1
