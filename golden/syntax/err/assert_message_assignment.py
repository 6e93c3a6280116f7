assert a, b = c
