lazy from a import *
def f():
    lazy import a
class C:
    lazy from a import b
try:
    lazy import a
except E:
    lazy import b
else:
    lazy import c
finally:
    lazy import d
from . lazy import b
from .. lazy import c
