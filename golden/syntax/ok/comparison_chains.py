a < b
a < b < c
a == b != c
a <= b >= c > d
a is b
a is not b
a in b
a not in b
a is not b not in c is d in e
not a in b
not (a) is not (b)
a < b == (c < d)
a < b | c < d & e
(a < b) < c
x = not a == b
a is not not_
a is (not b)
