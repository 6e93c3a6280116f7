"""What only shows the things that it is given: to a person, or in a log."""

import logging
import traceback
import warnings

import loguru
from segue import declares

printers = [
    logging.critical,
    logging.debug,
    logging.error,
    logging.exception,
    logging.info,
    logging.log,
    logging.warning,
    logging.Logger.critical,
    logging.Logger.debug,
    logging.Logger.error,
    logging.Logger.exception,
    logging.Logger.info,
    logging.Logger.log,
    logging.Logger.warn,
    logging.Logger.warning,
    loguru.logger.critical,
    loguru.logger.debug,
    loguru.logger.error,
    loguru.logger.exception,
    loguru.logger.info,
    loguru.logger.success,
    loguru.logger.trace,
    loguru.logger.warning,
    traceback.format_exception,
    traceback.print_exception,
    warnings.warn,
]


@declares(logging.getLogger)
def get_logger(name=None) -> logging.Logger: ...


@declares(logging.Logger)
class Logger:
    def getChild(self, suffix) -> logging.Logger: ...
