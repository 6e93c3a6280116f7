"""What stays of the old call."""

import new
import old
from segue import is_none, original, replaces


@replaces(old.call)
def without_loop(*args, loop, **options):
    if is_none(loop):
        return original(*args, **options)
    return original(*args, runner=new.runner(loop), **options)
