import pytest

from shop import create, item


@pytest.fixture
def app():
    return create()


@pytest.fixture
def client(app):
    with app.test_client() as client:
        yield client


def test_show(client):
    assert client.get("/items/3").json == item(3)


def test_item():
    assert item(3)["name"] == "item 3"
