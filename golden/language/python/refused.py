# target: 3.10
import old

old.call(1)  # not converted: the result needs Python 3.11, and the project's is 3.10
old.call()  # not converted: takes exactly one argument
