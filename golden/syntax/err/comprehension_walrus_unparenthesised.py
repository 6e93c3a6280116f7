{x := 1: y for x in z}
