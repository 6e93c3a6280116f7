import importlib


def run(name):
    return importlib.import_module("plugins." + name).load()
