import new

new.wait(1)
new.wait(-1.5)
new.wait("a" "b")
new.wait(None)
new.pause(True)
new.pause((0x10))
