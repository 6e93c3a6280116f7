"""Gets."""

import old


def load(url):
    return old.get(url)
