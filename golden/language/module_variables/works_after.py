"""Docstring."""

from __future__ import annotations

import os
import new

started = set()

LIMIT = os.cpu_count()


def f(x):
    started.add(x)
    new.start(x, log=started)
    started.add(LIMIT)
    return new.start(LIMIT, log=started)
