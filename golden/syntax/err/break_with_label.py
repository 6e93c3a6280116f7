break outer
