import old


def f(x, y, form):
    old.get(x)
    old.get(x, None)
    old.get(x, y, limit=4)
    old.get(x, headers={"A": "b"}, user=("me", y), params=y)
    old.get(x, user=("me", y), headers=y)
    old.get(x, user=["me", y])
    old.get(x, limit=x(), headers=y())
    old.post(x)
    old.post(x, params=y)
    old.post(x, data=y(), params=form)
    old.say("a", x)
