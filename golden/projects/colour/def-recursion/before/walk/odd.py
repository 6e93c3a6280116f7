import walk.even


def is_odd(number):
    if number == 0:
        return False
    return walk.even.is_even(number - 1)


def depth(entries):
    return 1 + max(map(depth, entries), default=0)
