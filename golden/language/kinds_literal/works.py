import old

old.wait(1)
old.wait(-1.5)
old.wait(seconds="a" "b")
old.wait(None)
old.pause(True)
old.pause((0x10))
