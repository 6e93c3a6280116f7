import atexit
import dataclasses
import functools
import signal

from app import steps
from app.steps import as_default, as_key, at_exit, in_partial, in_table

TABLE = {"in": in_table}


@dataclasses.dataclass
class Basket:
    fruits: list = dataclasses.field(default_factory=as_default)


longest = max(["a", "bc"], key=as_key)
later = functools.partial(in_partial, 3)
atexit.register(at_exit)
getattr(steps, "by_name")()
