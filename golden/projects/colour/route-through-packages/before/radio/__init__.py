from .core import *
from .core import tune as set_station
