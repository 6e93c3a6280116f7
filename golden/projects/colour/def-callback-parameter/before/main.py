from app.work import work

if __name__ == "__main__":
    print(work())
