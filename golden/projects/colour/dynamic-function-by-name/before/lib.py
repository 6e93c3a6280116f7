import importlib


def run(name, function):
    module = importlib.import_module("plugins." + name)
    return getattr(module, function)()
