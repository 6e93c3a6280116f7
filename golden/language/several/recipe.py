"""Several befores, and what is rewritten within a Block."""

import new
import old
from segue import Block, Name, refuse


class Guarded:
    def before(body: Block):
        with old.guard():
            body()

    def before_named(body: Block, name: Name):
        with old.guard() as name:
            body()

    def after(body):
        with new.guard():
            body()

    def after_named(body, name):
        with new.guard(named=True) as name:
            body()

    class body:
        def before(x):
            return old.step(x)

        def before_last():
            return old.last()

        def after(x):
            return new.step(x)

        def after_last():
            refuse("there is no last step any more")
