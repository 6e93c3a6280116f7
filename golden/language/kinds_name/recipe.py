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


class Made:
    def before(value: Name):
        value = old.make()
        old.use(value)

    def after(value):
        value = new.make()


class Told:
    def before(name: Name):
        return old.tell(name)

    def after(name):
        return new.tell(value=name)
