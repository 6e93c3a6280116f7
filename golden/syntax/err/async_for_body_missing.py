async for x in y:
z
