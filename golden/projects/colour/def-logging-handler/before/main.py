import logging

from app.log import Mailer
from app.outbox import Outbox

logging.getLogger().addHandler(Mailer(Outbox()))
logging.warning("here")
