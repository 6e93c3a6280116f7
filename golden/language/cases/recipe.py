"""Cases: how a piece of the user's code is written, or what is known of it."""

import new
import old

from segue import MISSING, is_literal, is_positive, refuse, replaces


@replaces(old.wait)
def wait(limit=MISSING):
    match limit:
        case None | False:
            limit = new.FOREVER
        case 0:
            limit = new.NOW
        case "short" | "long":
            refuse("there are no words for it")
        case old.DEFAULT:
            limit = MISSING
        case (connect, read) | old.Pair(connect, read):
            limit = new.Limit(connect=connect, read=read)
        case old.Endless():
            limit = new.Limit()
        case int() | float() if is_positive(limit):
            limit = new.Limit(total=limit)
        case (first, _, (last,)) if is_literal(first):
            limit = new.Limit(first, last)
        case _:
            refuse("what it is is not known")
    return new.wait(limit=limit)


@replaces(old.pair)
def pair(both):
    left, right = both
    return new.pair(left=left, right=right)


@replaces(old.fields)
def fields(given):
    match given:
        case {**items}:
            for value in items.values():
                match value:
                    case None:
                        refuse("a field is not None")
        case [*_]:
            return new.pairs(given)
        case _:
            refuse("its fields are not written out")
    return new.fields(given)
