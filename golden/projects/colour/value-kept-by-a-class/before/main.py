import time


class Registry:
    commands = {}

    @classmethod
    def register(cls, name):
        def decorator(func):
            cls.commands[name] = func
            return func

        return decorator

    @classmethod
    def run(cls, name, *args):
        return cls.commands[name](*args)


class App:
    def __init__(self):
        self._startup = None
        self._hooks = []

    def on_startup(self, f):
        self._startup = f
        return f

    def hook(self, f):
        self.add_hook(f)
        return f

    def add_hook(self, f):
        self._hooks.append(f)

    def run(self):
        if self._startup is not None:
            self._startup()
        for hook in self._hooks:
            hook()


app = App()


@Registry.register("add")
def add(a, b):
    time.sleep(0.001)
    return a + b


@Registry.register("sub")
def sub(a, b):
    return a - b


@app.on_startup
def begin():
    time.sleep(0.001)
    print("begin")


@app.hook
def later():
    print("later")
    time.sleep(0.001)


if __name__ == "__main__":
    print(Registry.run("add", 1, 2), Registry.run("sub", 1, 2))
    app.run()
