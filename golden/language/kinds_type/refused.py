import old


def f(pool, other: old.Other, maybe: old.Pool | None):
    old.close(pool)  # not converted: 'pool' is not known to be of type old.Pool
    old.close(other)  # not converted: 'other' is not known to be of type old.Pool
    old.close(maybe)  # not converted: 'maybe' is not known to be of type old.Pool
