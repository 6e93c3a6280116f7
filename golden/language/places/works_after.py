import new

everywhere: new.Client


async def polled(url):
    while True:
        async with everywhere.get(url) as reply:
            if reply.status != 202:
                break
        print("wait")  # a bit
    while True:
        async with everywhere.get(url) as reply:
            if reply.status:
                break
        url += "x"


async def chosen(url, kind):
    if kind == 1:
        return 1
    else:
        async with everywhere.get(url) as reply:
            if reply.status < 300:
                # Well.
                return 2
            elif kind == 3:
                return 3
            else:
                return 4


async def several(url, path):
    with open(path) as file:
        async with everywhere.get(url) as reply:
            with file:
                print(reply.status)


async def gated(url, gate):
    async with gate:
        if url:
            print("now")
            async with everywhere.get(url) as reply:
                print(reply.status)
        return url


class Service:
    def __init__(self, client: new.Client):
        self.client = client

    async def look(self, url):
        async with self.client.get(url) as reply:
            return reply.status

    async def restart(self, url):
        async with everywhere.get(url) as reply:
            code = reply.status
        self.client = new.Client()
        return code


async def opened(url):
    async with new.Client() as own:
        print(own)
        async with own.get(url) as reply:
            print(reply.status)
