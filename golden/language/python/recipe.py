"""New code for a new Python."""

import new
import old
from segue import replaces

requires = ["new>=2"]
python = ">=3.11"


@replaces(old.call)
def call(a):
    return new.call(a)
