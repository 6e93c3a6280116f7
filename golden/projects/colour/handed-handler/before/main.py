import logging
from naps import nap


class Handler:
    level = 0

    def handle(self, record):
        nap()
        print("handled", record.getMessage())


if __name__ == "__main__":
    logger = logging.getLogger("x")
    logger.propagate = False
    logger.addHandler(Handler())
    logger.warning("hello")
