try: pass
except: pass
try: pass
except A: pass
try: pass
finally: pass
try:
    a
except A as e:
    b
except (B, C) as e:
    c
except D.E:
    d
except f(x):
    e
except:
    f
else:
    g
finally:
    h
raise
raise A
raise A from b
raise A(1)
raise (A) from None
raise x if y else z
raise A from b if c else d
try: a; b;
except (*A, B): pass
