import logging

from app.outbox import Outbox


class Mailer(logging.Handler):
    def __init__(self, outbox: Outbox):
        super().__init__()
        self.outbox = outbox

    def emit(self, record):
        self.outbox.post(self.format(record))
