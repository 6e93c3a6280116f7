import old

old.wait(x)  # not converted: 'x' is not known to be a literal
old.wait(1 + 1)  # not converted: '1 + 1' is not known to be a literal
old.wait(f"1")  # not converted: 'f"1"' is not known to be a literal
