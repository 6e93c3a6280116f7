import old


def f(url):
    old.get(url)
    old.put(url, None)
