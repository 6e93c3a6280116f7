match x:
    case f'a': pass
    case f'{a}' | t'{b}': pass
    case {f'a': 1, t'b': 2}: pass
    case 'a' f'{b}': pass
