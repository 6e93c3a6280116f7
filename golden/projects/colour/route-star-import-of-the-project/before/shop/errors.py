"""Everything that the shop raises: nothing here is called like what a recipe speaks of."""

from .kinds import *


class ShopError(Exception):
    pass
