"""A test that lets a double answer: what asks by another library would go past it."""

import requests
import responses


@responses.activate
async def test_load():
    responses.get("https://shop.example/", json={"price": 3})
    assert requests.get("https://shop.example/").json() == {"price": 3}
