from catalogue import Catalogue, Report


def report(shop, numbers):
    print([shop.describe_item(n) for n in numbers], shop.total(numbers))


def finish(shop):
    shop.close()


REPORTS = {"all": report}


def main():
    catalogue = Catalogue()
    REPORTS["all"](catalogue, [1, 2])
    print(Report(catalogue).lines())
    catalogue.close()


if __name__ == "__main__":
    main()
