from app.orders import Order

if __name__ == "__main__":
    print(Order("tea"))
