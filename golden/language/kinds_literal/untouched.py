import old

old.pause(x)
old.pause(1 + 1)
old.pause(f"{1}")
old.pause(not True)
