[*x for x in y]
{*x for x in y}
(*x for x in y)
{**x for x in y}
f(*x for x in y)
[*x for x in y if x]
[*x async for x in y]
[*f(x) for x in y for z in x]
{**f(x) for x in y}
{**x | z for x in y}
[*(a, b) for x in y]
f((*x for x in y), z)
(*x or y for z in w)
{**a or b for c in d}
[*[*x for x in y] for y in z]
