"""What a library has only since some version."""

import new
import old

from segue import has_version, is_none, refuse, replaces


@replaces(old.get)
def get(url):
    if has_version("new>=3.14"):
        return new.fetch(url)
    return new.get(url)


@replaces(old.put)
def put(url, text):
    if is_none(text) and not has_version("New_Web>=2"):
        refuse("new takes None since 2.0")
    return new.put(url, text)
