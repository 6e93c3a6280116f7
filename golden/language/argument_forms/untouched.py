import old


def f(old, url):
    old.get(url, limit=(1, 2))
