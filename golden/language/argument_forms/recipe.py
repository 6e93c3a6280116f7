"""How an argument is written."""

import new
import old
from segue import MISSING, refuse, replaces, review


@replaces(old.get)
def get(url, *, limit=MISSING, login=MISSING):
    match limit:
        case None:
            limit = new.Limit(total=None)
        case (connect, read):
            limit = new.Limit(connect=connect, read=read)
        case int() | float():
            limit = new.Limit(connect=limit, read=limit)
        case "never" | "always":
            refuse("a word is no limit")
        case _:
            review("the limit is taken for seconds")
            limit = new.Limit(total=limit)
    match login:
        case (name, word) | old.Basic(name, word):
            login = new.basic(name, word)
        case old.Digest():
            refuse("new knows no digest")
        case _:
            refuse("the login is not written out here")
    return new.get(url, limit=limit, login=login)
