import asyncio


async def wait():
    print(f"{await asyncio.sleep(0)}")
    print(f"<{await asyncio.sleep(0)!r:>6}> {{time.sleep(0)}}")
    print(f'{3:{await asyncio.sleep(0) or 5}}|{(await asyncio.sleep(0)).__class__.__name__}')
    print(rf"\d{await asyncio.sleep(0) or 1}" "time.sleep(0)" f"{ await asyncio.sleep(0) }")
    print(f'''
        {await asyncio.sleep(0)}
    ''')
    return f"{await asyncio.sleep(0) is None == True}"


print(asyncio.run(wait()))
