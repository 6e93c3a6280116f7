#!/usr/bin/env python
# License
import new
import old
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shop import Job

try:
    import fast
except ImportError:
    fast = None
    # slow is fine
# Above f.
def f(x: "Job"):
    old.start(x)
