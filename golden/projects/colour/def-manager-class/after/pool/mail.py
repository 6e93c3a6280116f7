from pool import Connection


async def mail(text):
    async with Connection("mail") as connection:
        return connection.send(text)
