yield.x
