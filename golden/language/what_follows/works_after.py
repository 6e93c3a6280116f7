import jobs
import old


class Owner:
    def __init__(self):
        self.first = jobs.start(self.run())
        self.second, self.third = jobs.start(self.walk()), None
        self.other: jobs.Job = jobs.start(self.walk())

    async def stop(self):
        await self.first
        try:
            await self.other
        except old.Error:  # found: the function goes on
            print("ended")
        print("stopped")

    async def run(self):
        try:
            self.work()
        except old.Error:  # found: its owner gets the exception
            self.clean()

    async def walk(self):
        try:
            self.work()
        except old.Error:
            self.clean()
            raise


def behind(x):
    try:
        x()
    except old.Error:  # found: the function goes on
        x.clean()
    x.close()


def behind_a_loop(x):
    while x:
        with x:
            try:
                x()
            except old.Error:  # found: the function goes on
                x.clean()
    return x


def in_a_finally(x):
    try:
        x()
    finally:
        try:
            x.clean()
        except old.Error:  # found: the function goes on
            x.clean()
        x.close()


def nothing_behind(x):
    for y in x:
        try:
            if y:
                try:
                    y()
                except old.Error:
                    x.clean()
                    raise
            else:
                y.wait()
        finally:
            y.close()
    return None
