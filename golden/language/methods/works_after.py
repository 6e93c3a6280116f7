import new
import old


def f(pool: old.Pool, x):
    new.run(x, pool=pool)
    new.run(x, 1, pool=pool)
    mine = old.Pool()
    print(mine.count() + 1)
    print((mine.count() + 1) * 2)
    print(new.about.version)
    return new.about.version.major
