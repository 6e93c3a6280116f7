try: pass
except
    pass
