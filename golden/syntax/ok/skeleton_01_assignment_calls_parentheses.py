x = y.z = f(a, *b, key=-1)[0]
(x) + 1, 'text' "more"
