import pytest

from hooks import pause


@pytest.fixture
def slow_start():
    pause()
    return "started"
