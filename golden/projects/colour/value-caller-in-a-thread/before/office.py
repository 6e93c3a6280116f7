from quarry import dig


async def open_site():
    print(await dig())
