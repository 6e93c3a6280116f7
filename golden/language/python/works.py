# target: 3.11
import old

old.call(1)
