from cellar import cork


def by_hand(bottles):
    return [cork(bottle) for bottle in bottles]
