_before = []
_after = []


def before(f):
    _before.append(f)
    return f


def after(f):
    _after.append(f)
    return f


async def run(action, *args):
    for hook in _before:
        await hook(*args)
    result = action(*args)
    for hook in reversed(_after):
        await hook(result)
    return result
