async def f(old, urls):
    while old.get(urls[0]).code == 202:
        print([old.get(url).code for url in urls])
