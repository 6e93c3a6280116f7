import old


def f(old, url):
    old.get(url)
