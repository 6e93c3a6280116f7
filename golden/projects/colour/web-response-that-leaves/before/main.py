from client import ask

if __name__ == "__main__":
    print(ask("http://localhost:1").status_code)
