from lib import Box

if __name__ == "__main__":
    Box().show()
    Box(load=lambda: 5).show()
