from show.dispatch import show

if __name__ == "__main__":
    show(3)
    show("text")
