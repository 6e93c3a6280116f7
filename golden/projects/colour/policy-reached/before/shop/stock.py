from shop.pauses import settle


def refresh(shelf):
    settle(0.01)
    shelf["fresh"] = True
    return shelf
