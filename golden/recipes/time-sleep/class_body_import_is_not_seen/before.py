class Worker:
    import time
    from time import sleep

    async def run(self):
        sleep(1)
        time.sleep(1)
        self.sleep(1)
