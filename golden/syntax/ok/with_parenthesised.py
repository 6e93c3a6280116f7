with (a as b): pass
with (a as b,): pass
with (a, b,): pass
with (a as b, c as d): pass
with (a as b, c, d as e,): pass
with (
    a as b,  # comment
    c as d,
):
    pass
with (a, b) as c, d: pass
with (a), b: pass
with ((a, b)) as c: pass
with ((a) as b): pass
with (a as (b, c)): pass
with (a as b.c, d as e[0]): pass
with (x := a): pass
with (x := a, b): pass
with (a for b in c): pass
with (a, *b): pass
with (): pass
with (lambda: 0): pass
with (a if b else c, d): pass
with (a).b, (c): pass
with (a, b)[0]: pass
with (a) + b: pass
