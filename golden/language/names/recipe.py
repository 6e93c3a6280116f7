"""Names are resolved."""

import new
import old
from segue import replaces


@replaces(old.call)
def call(a):
    return new.call(a)
