"""Only values of a type."""

import new
import old
from segue import declares, replaces


@declares(old.Pool)
class Pool: ...


@replaces(old.close)
def close(pool: old.Pool):
    return new.close(pool)


class Size:
    def before(pool: old.Pool):
        return len(pool)

    def after(pool):
        return new.size(pool)


class Either:
    def before(value: int | None):
        return old.either(value)

    def after(value):
        return new.either(value)
