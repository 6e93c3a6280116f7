import old


def f(url, proxy):
    old.get(url, limit=3, proxy=proxy)  # not converted: new takes no proxy
    old.get(url, limit=3, retries=2)  # not converted: does not take a keyword argument 'retries'
