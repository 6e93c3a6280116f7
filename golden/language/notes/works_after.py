import new


def f(url):
    new.get(url, limit=3)  # note: new asks once more after a failure
    new.get(url)  # note: without a limit new waits for a minute only
    new.get(url)
    new.put(url)
