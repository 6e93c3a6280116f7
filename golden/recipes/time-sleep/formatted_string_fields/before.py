import asyncio
import time


async def wait():
    print(f"{time.sleep(0)}")
    print(f"<{time.sleep(0)!r:>6}> {{time.sleep(0)}}")
    print(f'{3:{time.sleep(0) or 5}}|{time.sleep(0).__class__.__name__}')
    print(rf"\d{time.sleep(0) or 1}" "time.sleep(0)" f"{ time.sleep(0) }")
    print(f'''
        {time.sleep(0)}
    ''')
    return f"{time.sleep(0) is None == True}"


print(asyncio.run(wait()))
