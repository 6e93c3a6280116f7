import pytest

from shop.stock import amount


@pytest.mark.parametrize("name", ["tea", "oil"])
def test_amount(name):
    assert amount(name) == 3


def test_nothing():
    with pytest.raises(TypeError):
        amount(None)


def test_quick():
    assert len("tea") == 3
