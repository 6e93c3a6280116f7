import t


def main():
    for k, v in vars(t.cfg).items():
        print(k, v(1))
    print(t.cfg.hook(2))


if __name__ == "__main__":
    main()
