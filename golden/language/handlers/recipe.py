"""Handlers among others."""

import old
from segue import Block, Jump, always_raises, contains, original, refuse


class Swallowed:
    def before(work: Block, cleanup: Block):
        try:
            work()
        except old.Error:
            cleanup()

    def before_several(work: Block, cleanup: Block, *others):
        try:
            work()
        except (old.Error, *others):
            cleanup()

    def unless(work, cleanup):
        return always_raises(cleanup) or contains(cleanup, old.settled)

    def after(work, cleanup):
        try:
            work()
        except old.Error:
            cleanup()
            raise

    def after_several(work, cleanup, *others):
        if contains(cleanup, isinstance):
            refuse("it asks what it has caught")
        try:
            work()
        except old.Error:
            cleanup()
            raise
        except (*others,):
            original.cleanup()

    class cleanup:
        def before(way_out: Jump):
            way_out()

        def after():
            raise
