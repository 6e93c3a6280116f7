import old
from old import Pool


def f(pool: Pool, count: int):
    old.close(pool)
    mine = old.Pool(3)
    old.close(mine)
    old.either(count)
    old.either(None)
    return len(mine)
