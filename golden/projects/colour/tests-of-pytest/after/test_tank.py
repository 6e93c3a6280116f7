import pytest

from tank import fill


@pytest.mark.parametrize("litres", [1, 2])
@pytest.mark.asyncio
async def test_fill(litres):
    assert await fill(litres) == litres + 1


def test_numbers():
    assert 1 + 1 == 2
