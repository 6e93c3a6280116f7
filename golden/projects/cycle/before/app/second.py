"""The two import each other, and yet it is known what the name is."""

import app.first


async def poll(delay):
    app.first.sleep(delay)
