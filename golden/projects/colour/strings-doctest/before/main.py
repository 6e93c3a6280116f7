import doctest
import lib

print(doctest.testmod(lib))
