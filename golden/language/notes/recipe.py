"""What is said once in a file."""

import new
import old
from segue import MISSING, is_missing, note, replaces


@replaces(old.get)
def get(url, *, limit=MISSING):
    if is_missing(limit):
        note("without a limit new waits for a minute only")
    note("new asks once more after a failure")
    return new.get(url, limit=limit)


@replaces(old.put)
def put(url):
    note("new asks once more after a failure")
    return new.put(url)
