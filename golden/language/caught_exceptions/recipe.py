"""What a handler does with what it caught."""

import old
from segue import (
    Block,
    Jump,
    keeps_caught,
    leads_on,
    raises_other,
    refuse,
    report,
    reraises,
    tells_apart,
)


class Caught:
    def before(work: Block, cleanup: Block):
        try:
            work()
        except old.Error:
            cleanup()

    def unless(cleanup):
        return reraises(cleanup)

    def after(work, cleanup):
        if tells_apart(cleanup):
            report("it asks for the class")
        if keeps_caught(cleanup):
            report("it keeps it")
        if raises_other(cleanup):
            report("it raises something else")
        try:
            work()
        except old.Error:
            cleanup()
            raise

    class cleanup:
        def before(way_out: Jump):
            way_out()

        def after(way_out):
            if leads_on(way_out):
                refuse("the function goes on behind the loop")
            raise
