x = lambda a
