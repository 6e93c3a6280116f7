import pytest

from shop.stock import amount


@pytest.mark.parametrize("name", ["tea", "oil"])
@pytest.mark.asyncio
async def test_amount(name):
    assert await amount(name) == 3


@pytest.mark.asyncio
async def test_nothing():
    with pytest.raises(TypeError):
        await amount(None)


def test_quick():
    assert len("tea") == 3
