from naps import nap


class Client:
    async def fetch_it(self):
        await nap()
        return 1


async def run(client: Client):
    return await client.fetch_it()
