from unittest import mock

from app import patched_type


@mock.patch.object(patched_type.old.Session, "get")
def test(get):
    patched_type.load("x")
