# A star import may bind any name of the module.

import web
from somewhere import *

SESSION = web.Session()


def uses():
    web  #: web -> unknown: 'web' may come from a star import
    SESSION  #: SESSION -> unknown: 'web' may come from a star import
    len("a")  #: len("a") -> unknown: 'len' may be rebound by the star import on line 4


SESSION  #: SESSION -> unknown: 'web' may come from a star import
