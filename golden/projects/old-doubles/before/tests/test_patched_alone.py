from unittest import mock

from app import patched_alone


@mock.patch("old.get")
def test(get):
    patched_alone.load("x")
