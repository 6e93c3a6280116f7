if a:
    # nothing
b
