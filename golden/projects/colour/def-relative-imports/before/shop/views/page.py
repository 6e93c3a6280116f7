from .. import core
from ..core import clock
from ..core.clock import tick as tock


def show():
    return [core.tick("a"), clock.tick("b"), tock("c")]
