import asyncio


async def main(self, make):
    self.process = await asyncio.create_subprocess_exec("ls",
                                                        stdout=asyncio.subprocess.PIPE)
    self.reader, self.writer = await asyncio.open_connection(self.host,
                                                             self.port)
    await asyncio.wait([make()],
                       timeout=3)
