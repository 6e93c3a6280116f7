from shop.stock import amount


def test_amount():
    assert amount("tea") == 3
