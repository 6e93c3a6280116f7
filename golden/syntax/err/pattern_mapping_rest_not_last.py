match x:
    case {**rest, 'a': b}: pass
