_before = []
_after = []


def before(f):
    _before.append(f)
    return f


def after(f):
    _after.append(f)
    return f


def run(action, *args):
    for hook in _before:
        hook(*args)
    result = action(*args)
    for hook in reversed(_after):
        hook(result)
    return result
