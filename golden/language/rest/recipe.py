"""The rest of the arguments goes along."""

import new
import old
from segue import replaces


@replaces(old.run)
def run(function, *args, **options):
    return new.run(function, *args, args=[*args], **options)


@replaces(old.last)
def last(*args, **options):
    return new.last(**options, args=(*args,))
