"""Docstring."""

from __future__ import annotations

import os
import old

LIMIT = os.cpu_count()


def f(x):
    old.start(x)
    return old.start(LIMIT)
