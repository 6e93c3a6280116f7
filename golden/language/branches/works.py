import old


def f(url, limit):
    old.get(url, limit=None)
    old.get(url, limit=limit)
    old.get(url)  # note: without a limit new waits for a minute only
    old.get(url, check=True, limit=3)
    old.get(url, check=0, limit=3)
    old.get(url, limit=3, check=None)
    old.put(url)
    old.put(url, {"a": limit})
