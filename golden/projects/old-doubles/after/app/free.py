"""Gets."""

import new


def load(url):
    return new.get(url)
