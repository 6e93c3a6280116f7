# Statements of a module and of a class, one after another.

import web

session = web.Session()
session  #: session -> web.Session
session = 1
session  #: session -> builtins.int
for session in "ab":
    session  #: session -> builtins.str

if session:

    def print(x):
        return 1


print(1)  #: print(1) -> unknown: 'print' has several meanings


class Settings:
    size = 1
    size  #: size -> builtins.int
    size = "large"
    session  #: session -> unknown: 'session' has no value here

    def session(self):
        return self.size  #: self.size -> builtins.int | builtins.str


try:
    import json
except ImportError:
    json = None

json  #: json -> None | module json


def uses():
    return session  #: session -> builtins.int | builtins.str | web.Session
