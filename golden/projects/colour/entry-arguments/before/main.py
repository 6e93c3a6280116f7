import argparse

from printer.spool import feed


def print_pages(options):
    for page in range(options.pages):
        print(feed(page))
    return 3


def main(arguments=None):
    parser = argparse.ArgumentParser()
    parser.add_argument("--pages", type=int, default=1)
    return print_pages(parser.parse_args(arguments))


if __name__ == "__main__":
    exit(main())
