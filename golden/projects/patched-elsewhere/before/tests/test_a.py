from unittest import mock

from app import a


@mock.patch("app.a.time.sleep")
def test_poll(sleep):
    a.poll(1)


NAME = "app.b.tick"
