lazy import a
lazy import a.b.c
lazy import a as b, c.d as e
lazy from a import b
lazy from a import b as c, d
lazy from a import (b, c,)
lazy from . import a
lazy from ...a.b import c
lazy import lazy
lazy from lazy import lazy as lazy
lazy  import  a ; lazy from b import c
if a:
    lazy import b
lazy \
  import a
with a:
    lazy import b
for x in y: lazy import z
