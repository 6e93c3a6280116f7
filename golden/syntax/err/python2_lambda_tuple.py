sorted(x, key=lambda (k, v): v)
