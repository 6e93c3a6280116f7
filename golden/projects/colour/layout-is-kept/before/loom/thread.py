"""Threads of wool."""
from time import sleep as rest


def  spin ( wool ) :  # spins
	"""Tabs in here."""
	rest(0); wool += "!"
	return (
		wool  # the thread
	)


def dye(wool, colour = "red"): return spin(wool) + colour
