try: pass
except A, B: pass
except C, D, E: pass
except F, G,: pass
except H,: pass
except (I, J) as e: pass
except K, (*L,): pass
except a if b else c, d: pass
try: pass
except* A, B: pass
except*C,: pass
