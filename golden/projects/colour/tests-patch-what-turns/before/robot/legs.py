from robot import power


def can_walk():
    return power.battery() > 50
