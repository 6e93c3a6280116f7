import old


def f(x):
    try:  # not converted: nobody looks at the error
        x()
    except old.Error as error:
        print("error")
