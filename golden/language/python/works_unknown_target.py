import old

old.call(1)
