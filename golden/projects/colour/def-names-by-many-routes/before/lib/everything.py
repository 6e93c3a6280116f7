from lib.clock import *
