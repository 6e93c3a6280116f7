import time

sleep = time.sleep
