import asyncio

from store import save, save_later

if __name__ == "__main__":
    save([1])
    asyncio.run(save_later([2]))
