print("nothing here calls it")
