from naps import nap


class Refused(Exception):
    def grab(self):
        nap()
        return 1


if __name__ == "__main__":
    try:
        raise Refused()
    except Exception as error:
        print(error.grab())
    try:
        raise Refused()
    except (KeyError, Refused) as error:
        print(error.grab())
