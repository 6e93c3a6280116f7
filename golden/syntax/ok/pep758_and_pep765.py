try: pass
except A, B.c, d(): pass
except E: pass
def f():
    try:
        pass
    finally:
        return 1
for x in y:
    try: pass
    finally: break
for x in y:
    try: pass
    finally:
        continue
try: pass
except* A, (B, C): pass
finally:
    while 1:
        break
