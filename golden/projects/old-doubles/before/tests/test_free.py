import old_answers


def test():
    print("x")
