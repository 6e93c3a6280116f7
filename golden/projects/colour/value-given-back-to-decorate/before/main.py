from t import tag


@tag(3)
def hello():
    return hello.tag


def main():
    print(hello(), tag(4)(hello)())


if __name__ == "__main__":
    main()
