import time


def run(args):
    time.sleep(0.01)
    print("run", args.name)


def listing(args):
    print("list")


class Cleaner:
    def clean(self, args: object) -> int:
        time.sleep(0.01)
        print("clean")
        return 3
