import old


async def f(url):
    try:
        old.get(url, limit=3)  # not converted: line 7 of the same function cannot be: what comes too late is lost for new: catch old.Late above
    except old.Lost:  # not converted: what comes too late is lost for new: catch old.Late above
        print("lost")
