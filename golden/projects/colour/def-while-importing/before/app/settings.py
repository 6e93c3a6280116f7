from app.rates import in_class, in_default, in_module

RATE = in_module("a")


class Settings:
    rates = [in_class("b")]


def rate(name, default=in_default("c")):
    return default if name else RATE
