import new
import old


def f(pool: new.Pool, x):
    old.get(x, timeout=1)
