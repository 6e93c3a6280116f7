from .clock import pause
from .clock import pause as wait_a_bit

__version__ = "1.0"
