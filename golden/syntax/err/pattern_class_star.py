match x:
    case A(*b): pass
