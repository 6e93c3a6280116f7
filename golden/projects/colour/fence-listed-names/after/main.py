import asyncio

import shop
from shop.till import count

if __name__ == "__main__":
    print(shop.pay(3))
    print(asyncio.run(count([1, 2])))
