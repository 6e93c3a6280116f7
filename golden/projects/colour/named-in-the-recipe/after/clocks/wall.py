class Clock:
    async def strike(self, hour):
        return "bong " * hour
