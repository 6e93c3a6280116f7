try:
    from time import sleep
except ImportError:
    from shop import sleep
