with a: pass
with a as b: pass
with a, b: pass
with a as b, c as d: pass
with a as (b, c): pass
with a as [b, c]: pass
with a as (b): pass
with a as b.c: pass
with a as b[0]: pass
with a(b)(c) as d: pass
with (a): pass
with (a) as b: pass
with (a), (b): pass
with (a, b): pass
with (a, b) as c: pass
with (a).b: pass
with (a).b as c, d: pass
with (a)(b): pass
with (yield_): pass
with a if b else c: pass
with a or b as c: pass
with lambda: 0 as b: pass
with a as (*b, c): pass
with a as (): pass
