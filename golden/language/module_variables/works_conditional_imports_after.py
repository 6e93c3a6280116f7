#!/usr/bin/env python
# License
import new
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shop import Job

try:
    import fast
except ImportError:
    fast = None
    # slow is fine

started = set()

# Above f.
def f(x: "Job"):
    started.add(x)
    new.start(x, log=started)
