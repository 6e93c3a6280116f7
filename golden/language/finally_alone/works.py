import old


def f(x):
    try:
        x()
    except ValueError:
        pass
    finally:  # at last
        old.close(x)  # close
        # both
    try:
        x()
    finally: old.close(x)
