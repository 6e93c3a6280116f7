from shop.pauses import settle


async def refresh(shelf):
    await settle(0.01)
    shelf["fresh"] = True
    return shelf
