# target: 3.8
import old

old.caller(1)
