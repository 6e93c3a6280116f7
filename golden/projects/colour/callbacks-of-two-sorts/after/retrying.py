def again(action, *details):
    for _ in range(2):
        result = action(*details)
    return result


async def once(action, name):
    return await action(name)


def spread(*actions):
    return [action("x") for action in actions]


async def outer(action, name):
    return await once(action, name)


def keep(action):
    KEPT.append(action)


KEPT = []
