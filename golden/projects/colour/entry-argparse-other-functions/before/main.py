import argparse
import functools
import time
from types import SimpleNamespace


def run(args):
    time.sleep(0.01)
    return "run"


def stop(args):
    time.sleep(0.01)
    return "stop"


def show(args):
    time.sleep(0.01)
    return "show"


def main():
    parser = argparse.ArgumentParser()
    parser.set_defaults(func=run, other=stop, third=show)
    args = parser.parse_args([])
    bound = functools.partial(len, "abc")
    # Not every 'func' is one of the parser's.
    print(args.func(args), bound.func("ab"))
    # Nor is it known who calls what is looked up.
    print(vars(args)["other"](args), args.other(args))
    double = SimpleNamespace(third=lambda args: "double")
    print([one.third(one) for one in (args, double)])


if __name__ == "__main__":
    main()
