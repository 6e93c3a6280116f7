print(a, [b
