import pytest_asyncio

from shop.stock import amount


@pytest_asyncio.fixture
async def tea():
    return await amount("tea")


def test_tea(tea):
    assert tea == 3
