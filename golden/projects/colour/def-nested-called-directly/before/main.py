from app.polling import poll


def main():
    print(poll(["bad", "worse", "good"]), poll(["bad"]))


if __name__ == "__main__":
    main()
