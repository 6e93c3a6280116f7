match x, y:
    case {'k': [a, *_], **rest} if a: pass
    case P(1 | -2.5, z=None) as p: pass
    case _: pass
