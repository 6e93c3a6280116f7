async with a:
z
