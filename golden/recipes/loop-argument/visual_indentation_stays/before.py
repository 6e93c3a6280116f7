import asyncio


async def main(self, make):
    self.process = await asyncio.create_subprocess_exec("ls", loop=self.loop,
                                                        stdout=asyncio.subprocess.PIPE)
    self.reader, self.writer = await asyncio.open_connection(self.host,
                                                             self.port,
                                                             loop=self.loop)
    await asyncio.wait([make()],
                       loop=self.loop, timeout=3)
