from tank import fill


async def test_fill():
    assert await fill(1) == 2
