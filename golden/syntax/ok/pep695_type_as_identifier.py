type = 1
type(x)
type (x)
type[x]
type [x]
type.x
type: int = 1
type, x = y
type * x
type -x
type +x
type == x
type is x
type in x
type if a else b
type; type
type += 1
print(type)
print(type(x))
type(x).y = 1
type[x] = 1
def type(type): return type
class type(type): type = type
import type
for type in type: pass
lambda type: type
f(type=type)
@type
def f(): pass
(type := type)
type ()
type [x][y] = z
type (x) [y]
type @ x
type or x
