try: pass
except A:
x = 1
