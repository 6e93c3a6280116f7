#!/usr/bin/env python3
# Copyright: nobody

async def wait():
    from time import sleep as nap
    nap(0)
    print("ok")


__import__("asyncio").run(wait())
