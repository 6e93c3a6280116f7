import old


async def f(x):
    with old.Case(1) as case:  # to review: is it a number?
        return case.file("a")[x]
