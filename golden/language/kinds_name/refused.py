import old


def f(x):
    try:
        x()
    except old.Error as error:  # not converted: nobody looks at the error
        print("error")
