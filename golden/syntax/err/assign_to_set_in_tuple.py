{a}, b = c
