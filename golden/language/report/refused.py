import old

old.call(None)  # not converted: nothing is called
