import old


def f(x, y):
    old.get(x, None, limits=4)  # to review: nobody knows these
    old.get(x, None, limit=2, headers=x, user=(x, y), **y)  # to review: nobody knows these
