import old


def f(a, b=10, *, c: "str | int" = 3):
    old.wait(a)  # not converted: 'a' is not known to be of type float | int | None
    old.wait(b)  # not converted: 'b' is not known to be of type float | int | None
    old.wait(c)  # not converted: 'c' is not known to be of type float | int | None
    old.wait("a")  # not converted: '"a"' is not known to be of type float | int | None
    old.wait(True)  # not converted: 'True' is not known to be of type float | int | None
    old.size((1, "a"))  # found: of integers only
