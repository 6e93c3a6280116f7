"""Get things by a new library.

>>> def load(url):
...     return old.get(url)
def load(url):
    return new.get(url)
"""

import new
import old
import old_answers
from segue import replaces

doubles = [old_answers]


@replaces(old.get)
def get(url):
    return new.get(url)


@replaces(old.Session)
class Session(new.Session):
    def get(self, url):
        return self.fetch(url)
