import asyncio

import lib

if __name__ == "__main__":
    lib.setup()
    print(asyncio.run(lib.run()))
