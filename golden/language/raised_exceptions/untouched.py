import old


def f(work):
    try:
        work()
    except ValueError:
        print(old)
