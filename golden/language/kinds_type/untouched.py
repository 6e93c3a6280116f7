import old


def f(pool, other: old.Other, text: str):
    len(pool)
    old.either(text)
    old.either(pool)
    return len(other)
