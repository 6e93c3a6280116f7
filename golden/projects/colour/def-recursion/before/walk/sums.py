from time import sleep


def total(tree):
    if isinstance(tree, int):
        sleep(0.001)
        return tree
    return sum([total(part) for part in tree])
