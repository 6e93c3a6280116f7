x = 1

y = 2
if x:
    a
    b

    c
z=3
    w
(
1)
