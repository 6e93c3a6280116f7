import time

from .errors import *


def ring(pence):
    if pence < 0:
        raise ShopError(kinds)
    time.sleep(0)
    return pence
