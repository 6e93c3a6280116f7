def start():
    import asyncio as loops

    async def main():
        print(loops.get_event_loop().is_running())

    loops.run(main())


start()
