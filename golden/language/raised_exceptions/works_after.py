import decoding
import new


async def f(url):
    try:
        async with new.get(url) as reply:
            return decoding.loads(await reply.text())
    except (new.Error, new.Late, decoding.Error):
        return None


async def g(url):
    try:
        async with new.get(url, limit=3):
            pass
    except new.Late:
        print("late")
    except new.Lost:
        print("lost")
    except new.Error:
        print("other")


async def h(url):
    try:
        async with new.get(url):
            pass
    except new.Lost:
        print("lost")
