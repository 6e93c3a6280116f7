import old


def f(x, y):
    old.get(x)
    old.get(x, None)
    old.get(x, 3, True, proxy=None)
    old.get(x, limit=4.5, check=False)
    old.get(x, check=y)
    text = old.open(x)
    text = old.open(x, y)
    old.twice({"c": 3})
    old.twice(x)
    old.log("a")
    old.log(y)
    for x in y:
        old.log(x)  # found: it is said many times
    return text
