hook = None


def show():
    if hook:
        print(hook())
