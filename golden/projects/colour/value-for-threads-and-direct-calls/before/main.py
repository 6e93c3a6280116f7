import asyncio

from kitchen import prepare, serve

if __name__ == "__main__":
    dough = []
    prepare(dough)
    asyncio.run(serve(dough))
    print(dough)
