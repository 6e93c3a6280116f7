import new
import old

everywhere: new.Client


async def polled(url):
    while old.get(url).code == 202:
        print("wait")  # a bit
    while not old.get(url).code:
        url += "x"


async def chosen(url, kind):
    if kind == 1:
        return 1
    elif old.get(url).code < 300:
        # Well.
        return 2
    elif kind == 3:
        return 3
    else:
        return 4


async def several(url, path):
    with open(path) as file, old.get(url) as reply, file:
        print(reply.code)


async def gated(url, gate):
    async with gate:
        if url:
            print("now")
            print(old.get(url).code)
        return url


class Service:
    def __init__(self, client: new.Client):
        self.client = client

    async def look(self, url):
        return old.get(url).code

    async def restart(self, url):
        code = old.get(url).code
        self.client = new.Client()
        return code


async def opened(url):
    async with new.Client() as own:
        print(own)
        print(old.get(url).code)
