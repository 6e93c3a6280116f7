import asyncio
import threading


async def work():
    await asyncio.sleep(30)


def main():
    try:
        asyncio.run(work())
    except asyncio.CancelledError:
        print("cancelled")


def collect(task):
    try:
        return task.result()
    except asyncio.CancelledError:
        return None


def log_end(task):
    try:
        error = task.exception()
    except asyncio.CancelledError:
        pass
    else:
        print(error)


def in_a_thread():
    def run():
        try:
            asyncio.run(work())
        except (asyncio.CancelledError, KeyboardInterrupt):
            print("cancelled")
        except BaseException:
            print("broken")

    thread = threading.Thread(target=run)
    thread.start()
    return thread


async def with_callback():
    def done(task):
        try:
            task.result()
        except asyncio.CancelledError:
            print("cancelled")

    task = asyncio.create_task(work())
    task.add_done_callback(done)
    await task


def steps():
    try:
        yield 1
    except asyncio.CancelledError:
        print("cancelled")


class Runner:
    def run(self):
        loop = asyncio.new_event_loop()
        try:
            loop.run_until_complete(work())
        except asyncio.CancelledError:
            pass
        finally:
            loop.close()


try:
    main()
except asyncio.CancelledError:
    print("cancelled")
