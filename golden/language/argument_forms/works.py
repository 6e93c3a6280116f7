import old
from old import Basic as B

LIMIT = 2.5


def f(url, x, seconds: float):
    old.get(url)
    old.get(url, limit=None)
    old.get(url, limit=(3, x))
    old.get(url, limit=[3, x])
    old.get(url, limit=5)
    old.get(url, limit=LIMIT)
    old.get(url, limit=seconds)
    old.get(url, limit=x)
    old.get(url, login=("me", x))
    old.get(url, login=B("me", x))
