import asyncio

import shop

if __name__ == "__main__":
    print(asyncio.run(shop.pay(3)))
