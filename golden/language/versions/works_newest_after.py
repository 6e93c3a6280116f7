import new


def f(url):
    new.fetch(url)
    new.put(url, None)
