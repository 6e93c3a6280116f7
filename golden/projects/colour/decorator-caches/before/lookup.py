import functools
import time


@functools.lru_cache(maxsize=None)
def country(code):
    time.sleep(0.01)
    return code.upper()


class Map:
    @staticmethod
    def north():
        time.sleep(0.01)
        return "up"

    @classmethod
    def blank(cls):
        time.sleep(0.01)
        return cls()

    @functools.cached_property
    def scale(self):
        time.sleep(0.01)
        return 25000
