match x:
    case {}: pass
    case {'a': b}: pass
    case {'a': b,}: pass
    case {'a': b, 1: c, -1: d, 1j: e}: pass
    case {**rest}: pass
    case {**rest,}: pass
    case {'a': b, **rest}: pass
    case {'a': b, **rest,}: pass
    case {a.b: c}: pass
    case {None: a, True: b, False: _}: pass
    case {1 + 2j: a}: pass
    case {'a' 'b': c}: pass
    case {'a': {'b': [c, *_]}}: pass
    case {'a': 1 | 2 as b}: pass
    case {
        'a': b,  # comment
    }: pass
