"""Methods and attributes of values."""

import new
import old
from segue import declares, replaces


@declares(old.Pool)
class Pool: ...


@replaces(old.Pool.run)
def run(self, job, *args):
    return new.run(job, *args, pool=self)


@replaces(old.Pool.size)
@property
def size(self):
    return self.count() + 1


@replaces(old.VERSION)
@property
def version():
    return new.about.version
