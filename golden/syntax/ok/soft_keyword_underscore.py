_ = 1
_(x)
_[x]
_.x
_, a = b
for _ in _: pass
def _(_): return _
class _: _ = _
import _
from _ import _ as _
lambda _: _
with _ as _: pass
try: pass
except _ as _: pass
match _:
    case _: pass
    case a(_=_): pass
    case {'_': _, **rest}: pass
    case [_, *_]: pass
global _
del _
