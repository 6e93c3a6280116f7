import old


def f(x, y):
    old.get(x, params=3, **y)  # not converted: its keywords are not known: '**y'
    old.get(x, None, limit=2, **y)  # not converted: its keywords are not known: '**y'
    old.post(x, limit=4)  # not converted: 'limit' is no keyword that is known
    old.post(x, **y)  # not converted: its keywords are not known: '**y'
    old.post(x, data=1, **y)  # not converted: its keywords are not known: '**y'
    old.say(x, None)  # not converted: it is nothing
    print(x(), old.post(x, data=2))  # not converted: it cannot be moved in front of its statement: 'x()' is evaluated before it
