from tape import player


def main():
    deck = player()
    next(deck)
    print(deck.send("la"))


if __name__ == "__main__":
    main()
