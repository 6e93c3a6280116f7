try:
    pass
except* A:
    pass
try: pass
except *A: pass
except*B as e: pass
except *(C, D) as e: pass
else: pass
finally: pass
try: pass
except * A.b: pass
