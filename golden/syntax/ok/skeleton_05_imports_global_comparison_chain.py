from ..a . b import (c as d, e,)
import f.g as h
global i, j
a < b is not c in d
