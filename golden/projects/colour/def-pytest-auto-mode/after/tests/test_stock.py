from shop.stock import amount


async def test_amount():
    assert await amount("tea") == 3
