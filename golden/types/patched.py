# Names of modules that some statement gives another value.

import web


def patched():
    web.find = None
    web.find("/")  #: web.find("/") -> unknown: 'web.find' is assigned to on line 7


def elsewhere():
    web.find("/")  #: web.find("/") -> unknown: 'web.find' is assigned to on line 7
    web.get("/")  #: web.get("/") -> web.Response
