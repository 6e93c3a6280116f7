from mill.grain import dry, store


def grind(grain):
    return dry(grain).replace("grain", "flour")


def stock(grain):
    return store(grain) * 2
