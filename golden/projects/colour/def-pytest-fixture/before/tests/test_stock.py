import pytest

from shop.stock import amount


@pytest.fixture
def tea():
    return amount("tea")


def test_tea(tea):
    assert tea == 3
