import old


def f(url, x):
    old.get(url, limit=x)  # to review: the limit is taken for seconds
