import old


async def f(url):
    try:
        return old.get(url).decoded()
    except old.Error:
        return None


async def g(url):
    try:
        old.get(url, limit=3)
    except old.Late:
        print("late")
    except old.Lost:
        print("lost")
    except old.Error:
        print("other")


async def h(url):
    try:
        old.get(url)
    except old.Lost:
        print("lost")
