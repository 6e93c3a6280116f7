"""Names are bound."""

import new
import old
from segue import Block, Name, refuse, uses


class Handler:
    def before(body: Block, error: Name, cleanup: Block):
        try:
            body()
        except old.Error as error:
            cleanup(error)

    def after(body, error, cleanup):
        if not uses(cleanup, error):
            refuse("nobody looks at the error")
        try:
            body()
        except new.Error as error:
            cleanup(error)


class Told:
    def before(name: Name):
        return old.tell(name)

    def after(name):
        return new.tell(value=name)
