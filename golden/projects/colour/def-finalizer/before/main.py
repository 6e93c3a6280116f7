from app.files import File


def main():
    file = File()
    file.close()
    print("closed")


if __name__ == "__main__":
    main()
