import new
import old
from old import Pool


def f(pool: Pool, count: int):
    new.close(pool)
    mine = old.Pool(3)
    new.close(mine)
    new.either(count)
    new.either(None)
    return new.size(mine)
