exec "a = 1"
