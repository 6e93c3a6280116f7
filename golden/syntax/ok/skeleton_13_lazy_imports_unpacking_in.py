lazy import a.b as c
lazy from . import d
x = [*y for y in z]; w = {**k for k in m}
lazy = type
