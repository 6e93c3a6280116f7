import old

first = old.start(1)  # not converted: it cannot be moved in front of its statement
import new
