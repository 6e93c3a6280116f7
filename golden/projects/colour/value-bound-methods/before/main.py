from panel import Panel

if __name__ == "__main__":
    Panel().press()
    Panel().hold()
