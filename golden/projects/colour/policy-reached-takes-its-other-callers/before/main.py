import asyncio

from relay.batch import send_all
from relay.server import answer

if __name__ == "__main__":
    send_all(["one", "two"])
    asyncio.run(answer())
