from garden import mow, water


def morning():  # segue: fence
    water()


def evening():
    mow()
