import pool


async def save(text, path):
    async with pool.Connection("store") as connection:
        with open(path, "w") as file:
            file.write(connection.send(text))
