from news.feed import headline

if __name__ == "__main__":
    print(headline("http://localhost:1"))
