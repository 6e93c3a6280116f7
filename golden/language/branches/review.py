import old


def f(url, x):
    old.get(url, limit=3, check=None)  # to review: None is taken for False
