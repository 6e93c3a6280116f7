"""Where new lines have a place, and who has a client already."""

import new
import old
from segue import replaces, shared


@shared
async def client() -> new.Client:
    async with new.Client() as client:
        yield client


@replaces(old.get)
async def get(client, url) -> new.Reply:
    async with client.get(url) as reply:
        yield reply


@replaces(old.Reply)
class Reply(new.Reply):
    code = new.Reply.status
