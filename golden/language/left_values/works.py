import old


async def behind_try(url, log):
    try:
        reply = old.get(url)
    except old.Error:
        return None
    log(url)
    return reply.text


async def branches(url, flag):
    if flag:
        reply = old.get(url)
    else:
        reply = old.get(url + "x")
    print(reply.code)


async def retry(url):
    for _ in range(3):
        reply = old.get(url)
        if reply.code == 200:
            break
    return reply.text


async def inside(url):
    reply = old.get(url)
    return reply.raw
