from link import Link

if __name__ == "__main__":
    link = Link()
    print(link, bool(link))
