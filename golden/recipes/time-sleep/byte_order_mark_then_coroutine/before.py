async def wait(): import time; print("é", time.sleep(0))
