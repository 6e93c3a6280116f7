match (x)
match (x).y
match (x)[0]
match [x].y
match [0][1]
match (x, y)
match (x) + y
match [x] = y
match (x).y: int
match [x]: int = 1
match -x
match -1 if x else y
match (x):
    case [y]: pass
match [x][0]:
    case _: pass
match (x) and y:
    case _: pass
match * x
match (*x, y)
match (yield_)
match(x), match[y]
match (x
       )
match [
    x
]
match (
    x
):
    case (
        y
    ):
        pass
