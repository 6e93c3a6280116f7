try:
    raise A from b
except B, C:
    ...
except D as d: assert d, 'why'
finally:
    x: int = 1j
