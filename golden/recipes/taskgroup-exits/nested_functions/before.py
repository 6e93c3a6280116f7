import asyncio


async def main(server):
    async with asyncio.TaskGroup() as tg:
        def start():
            return tg.create_task(server.run())

        async def stop():
            for client in server:
                if client:
                    break
            return await server.stop()

        class Handler:
            def get(self):
                return tg

        server.on_start(start, stop, Handler, lambda: tg)
