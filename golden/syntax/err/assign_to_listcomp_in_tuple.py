[x for x in y], b = c
