import argparse

import tasks


def main():
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(required=True)
    commands.add_parser("build").set_defaults(run=tasks.build)
    commands.add_parser("clean").set_defaults(run=tasks.clean)
    options = parser.parse_args(["build"])
    options.run(options)


if __name__ == "__main__":
    main()
