nonlocal a = 1
