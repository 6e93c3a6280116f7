from api import Client, patched


def main():
    client = Client()
    print(client.factors.enroll("ada"), client.factors.count())
    print(patched().end("b"))


if __name__ == "__main__":
    main()
