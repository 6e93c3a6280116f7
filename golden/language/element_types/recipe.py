"""Types with what is in them."""

import new
import old

from segue import has_type, refuse, replaces, report

reads_arguments = [old.get, old.Session.get]


@replaces(old.get)
def get(url, params):
    if has_type(params, dict[str, str | int | float], list[tuple[str, str]], None):
        return new.get(url, params)
    refuse("'params' may hold what new does not take")


@replaces(old.wait)
def wait(seconds: float | int | None):
    return new.wait(seconds)


@replaces(old.size)
def size(pair):
    if not has_type(pair, tuple[int, ...]):
        report("of integers only")
    return new.size(pair)
