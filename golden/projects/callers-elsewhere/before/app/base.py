class Base:
    async def close(self):
        return None

    @staticmethod
    async def opened():
        return Base()
