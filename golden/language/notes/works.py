import old


def f(url):
    old.get(url, limit=3)  # note: new asks once more after a failure
    old.get(url)  # note: without a limit new waits for a minute only
    old.get(url)
    old.put(url)
