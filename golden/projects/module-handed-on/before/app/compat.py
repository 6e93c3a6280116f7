import time as clock
from time import sleep
