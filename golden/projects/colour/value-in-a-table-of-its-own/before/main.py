from t import Calc, calc


def main():
    print(calc("+", 1, 2), calc("-", 1, 2))
    print(Calc().run("3 - 1"), Calc().run("3 + 1"), Calc().run_match("+", 5, 5), Calc().run_match("?"))


if __name__ == "__main__":
    main()
