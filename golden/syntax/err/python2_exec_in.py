exec code in globals()
