import sys

if sys.platform == "win32":
    from time import sleep
else:
    from time import sleep
