a or b = c
