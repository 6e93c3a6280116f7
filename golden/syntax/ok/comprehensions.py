[x for x in y]
[x for x in y if z]
[x for x in y if z if w]
[x for x in y for z in x]
[x for x, in y]
[x for x, *z in y]
[x for (x, y) in z]
[x for [x, y] in z]
[x for x.y in z]
[x for x[0] in z]
[(x, y) for x in y]
[[x for x in y] for y in z]
{x for x in y}
{x: y for x, y in z}
(x for x in y)
(x for x in y if (lambda: z)())
[x for x in (a if b else c)]
[x for x in a if b or c]
[x if y else z for x in w]
[x := 1 for y in z]
[lambda: x for x in y]
{(yield_): 1 for a in b}
[x for x in lambda_]
[x for x in y or z]
sum(x for x in y)
[
    x  # c
    for x in y  # d
    if z
]
