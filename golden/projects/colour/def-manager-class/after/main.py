import asyncio
import os
import tempfile

from pool.connections import Connection
from pool.mail import mail
from pool.saving import save


async def main():
    print(await mail("hello"))
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "kept")
        await save("text", path)
        with open(path) as file:
            print(file.read())
    connection = Connection("main")
    async with connection:
        raise KeyError("swallowed")


if __name__ == "__main__":
    asyncio.run(main())
