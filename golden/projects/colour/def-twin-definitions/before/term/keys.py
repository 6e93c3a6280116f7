import sys
import time

if sys.platform == "win32":

    def read_key(keys):
        import msvcrt

        return msvcrt.getwch()

else:

    def read_key(keys):
        time.sleep(0.01)
        return keys.pop()
