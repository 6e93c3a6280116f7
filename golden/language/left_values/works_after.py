import new


async def behind_try(url, log):
    async with new.Client() as client:
        try:
            async with client.get(url) as reply:
                await reply.read()
        except new.Error:
            return None
        log(url)
        return await reply.text()


async def branches(url, flag):
    async with new.Client() as client:
        if flag:
            async with client.get(url) as reply:
                await reply.read()
        else:
            async with client.get(url + "x") as reply:
                await reply.read()
        print(reply.status)


async def retry(url):
    async with new.Client() as client:
        for _ in range(3):
            async with client.get(url) as reply:
                await reply.read()
                if reply.status == 200:
                    break
        return await reply.text()


async def inside(url):
    async with new.Client() as client:
        async with client.get(url) as reply:
            return await reply.read()
