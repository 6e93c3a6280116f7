"""Only literals."""

import new
import old
from segue import Literal, replaces


@replaces(old.wait)
def wait(seconds: Literal):
    return new.wait(seconds)


class Pause:
    def before(seconds: Literal):
        return old.pause(seconds)

    def after(seconds):
        return new.pause(seconds)
