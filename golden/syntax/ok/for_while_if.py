for x in y: pass
for x, in y: pass
for x, y in z: pass
for *x, y in z: pass
for (x) in y: pass
for x.y in z: pass
for x[0] in z: pass
for [x, y] in z: pass
for x in 1, 2, 3: pass
for x in *a, b: pass
for x in y:
    break
else:
    pass
for x in (yield_): continue
for () in x: pass
while a: pass
while a:
    b
else:
    c
if a: b
elif c: d
elif e: f
else: g
if a:
    if b: c
    else: d
else:
    if e:
        f
for x in a if b else c: pass
for i in lambda: 0, 1: pass
