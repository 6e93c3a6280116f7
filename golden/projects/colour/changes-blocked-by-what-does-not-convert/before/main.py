from waits import back_off, back_off_later

if __name__ == "__main__":
    back_off(0.01)
    back_off_later(0.01)
