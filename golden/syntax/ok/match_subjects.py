match x: 
    case _: pass
match x, y:
    case _: pass
match x,:
    case _: pass
match *x, y:
    case _: pass
match (x):
    case _: pass
match (x, y):
    case _: pass
match [x, y]:
    case _: pass
match {}:
    case _: pass
match -x:
    case _: pass
match not x:
    case _: pass
match lambda: 0:
    case _: pass
match x := 1:
    case _: pass
match x if y else z:
    case _: pass
match 'a':
    case _: pass
match f(x):
    case _: pass
match x[0]:
    case _: pass
match ...:
    case _: pass
match await_:
    case _: pass
match match:
    case _: pass
match ~x:
    case _: pass
