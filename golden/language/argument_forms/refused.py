import old


def f(url, x):
    old.get(url, limit="never")  # not converted: a word is no limit
    old.get(url, login=old.Digest("a", "b"))  # not converted: new knows no digest
    old.get(url, login=x)  # not converted: the login is not written out here
    old.get(url, login=("a", "b", "c"))  # not converted: the login is not written out here
    old.get(url, login=("a", *x))  # not converted: the login is not written out here
