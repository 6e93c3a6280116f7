x: int
x: int = 1
x: tuple = 1, 2
x: tuple = *a, b
(x): int = 1
((x)): int
x.y: int = 1
x[0]: int
(x.y): int
f().z: "text" = lambda: 0
def g():
    x: int = yield
class C:
    a: list[int] = []
    b: lambda: int
