from app.waiting import waiter

if __name__ == "__main__":
    waiter(0.01)()
