def again(action, *details):
    for _ in range(2):
        result = action(*details)
    return result


def once(action, name):
    return action(name)


def spread(*actions):
    return [action("x") for action in actions]


def outer(action, name):
    return once(action, name)


def keep(action):
    KEPT.append(action)


KEPT = []
