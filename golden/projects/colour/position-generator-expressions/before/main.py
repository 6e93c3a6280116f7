from weather import measure

PLACES = ["Ulm", "Bremen", "Jena"]


def main():
    print(sum(measure(place) for place in PLACES))
    print(max(measure(place) for place in PLACES))
    print(sorted(measure(place) for place in PLACES))
    print(list(measure(place) for place in PLACES))
    print(tuple(measure(place) for place in PLACES if place != "Ulm"))
    print(", ".join(str(measure(place)) for place in PLACES))
    print(*(measure(place) for place in PLACES))


if __name__ == "__main__":
    main()
