import old
import pytest
from shop.load import tested


def test_tested():
    with pytest.raises(old.Late, match="late"):
        tested("late")
