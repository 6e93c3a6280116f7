import time as t
from time import sleep as nap

started = t.time()
