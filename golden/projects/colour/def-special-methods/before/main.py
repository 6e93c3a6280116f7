from money.amounts import Money


def main():
    print(Money("EUR") < Money("USD"), str(Money("A")), Money("B").other)


if __name__ == "__main__":
    main()
