{}
{a: b}
{a: b,}
{a: b, c: d}
{**a}
{**a, b: c, **d}
{a: b if c else d}
{a: lambda: 0}
{a if b else c: d}
{**a | b}
{**a | b,}
{a}
{a,}
{*a}
{*a, b, *c}
[]
[a]
[a,]
[*a, b]
()
(a,)
(a, b)
(a, *b)
(*a,)
a,
a, b,
*a, b
[(a, b), [c], {d}]
{lambda: 0: lambda: 1}
{'a': {'b': [1, (2,)]}}
