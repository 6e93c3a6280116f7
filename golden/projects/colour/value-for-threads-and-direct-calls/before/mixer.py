import time


def stir(bowl):
    time.sleep(0.01)
    bowl.append("stirred")


def shake(bowl):
    time.sleep(0.01)
    bowl.append("shaken")
